// RUN: %check_requests %s --headers shadow
// What a field is compared with decides, also where another field was asked
// for before, and set.
#include <curl/curl.h>
#include <string>

class Http {
public:
  explicit Http(const std::string &url) : curl(curl_easy_init()) { curl_easy_setopt(curl, CURLOPT_URL, url.c_str()); }
  void header(const std::string &line) { list = curl_slist_append(list, line.c_str()); }
  void add(const std::string &name, const std::string &value) {
    curl_formadd(&form, &end, CURLFORM_COPYNAME, name.c_str(), CURLFORM_COPYCONTENTS, value.c_str(), CURLFORM_END);
  }
  void perform() {
    if (list != nullptr)
      curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
    if (form != nullptr)
      curl_easy_setopt(curl, CURLOPT_HTTPPOST, form);
    curl_easy_perform(curl);
  }

private:
  CURL *curl;
  curl_slist *list = nullptr;
  curl_httppost *form = nullptr, *end = nullptr;
};

void get(const std::string &key) {
  Http http("https://a.example.org/get"); // REQUEST: GET https://a.example.org/get auth=header:X-Api-Key
  http.header("X-Api-Key: " + key);
  http.perform();
}

void post(const std::string &key) {
  Http http("https://a.example.org/post"); // REQUEST: POST https://a.example.org/post auth=header:X-Api-Key
  http.header("X-Api-Key: " + key);
  http.add("a", "b");
  http.perform();
}

// Near miss: nobody knows whether there is a form, and so which method it is.
void either(const std::string &key, bool form) {
  Http http("https://a.example.org/either"); // REQUEST: ? https://a.example.org/either auth=header:X-Api-Key
  http.header("X-Api-Key: " + key);
  if (form)
    http.add("a", "b");
  http.perform();
}
