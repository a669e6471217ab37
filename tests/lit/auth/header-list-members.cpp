// RUN: %check_requests %s --headers shadow
// A list of headers that starts as a null pointer is that of its object, not of
// all objects of the class.
#include <curl/curl.h>
#include <string>

class Http {
public:
  explicit Http(const std::string &url) : url(url) {}
  Http &header(const std::string &line) {
    list = curl_slist_append(list, line.c_str());
    return *this;
  }
  void perform() {
    CURL *curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
    curl_easy_perform(curl);
  }

private:
  std::string url;
  curl_slist *list = nullptr;
};

void keyed(const std::string &key) {
  Http h("https://a.example/version");
  h.header("X-Api-Key: " + key);
  h.perform(); // REQUEST: GET https://a.example/version auth=header:X-Api-Key
}
void plain() {
  Http("https://b.example/spool").header("Accept: application/json").perform(); // REQUEST: GET https://b.example/spool auth=none
}
void bearer(const std::string &token) {
  Http("https://c.example/job").header("Authorization: Bearer " + token).perform(); // REQUEST: GET https://c.example/job auth=bearer
}

// The same in C.
struct request {
  const char *url;
  struct curl_slist *headers;
};
static void run(struct request *r) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, r->url);
  curl_easy_setopt(c, CURLOPT_HTTPHEADER, r->headers);
  curl_easy_perform(c);
}
void first() {
  request r{"https://a.example/first", nullptr};
  r.headers = curl_slist_append(r.headers, "X-Api-Key: k");
  run(&r); // REQUEST: GET https://a.example/first auth=header:X-Api-Key
}
void second() {
  request r{"https://a.example/second", nullptr};
  r.headers = curl_slist_append(r.headers, "Accept: text/plain");
  run(&r); // REQUEST: GET https://a.example/second auth=none
}
