// RUN: %check_requests %s --headers shadow
// A loop walks a list of the library node by node.
#include <curl/curl.h>

#include <string>

static void get(const char *url, curl_slist *headers) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_perform(curl);
}

static curl_slist *copied(curl_slist *from) {
  curl_slist *to = nullptr;
  for (curl_slist *node = from; node; node = node->next)
    to = curl_slist_append(to, node->data);
  return to;
}

void withKey(const std::string &key) {
  curl_slist *headers = curl_slist_append(nullptr, "Accept: */*");
  headers = curl_slist_append(headers, ("X-Api-Key: " + key).c_str());
  get("https://a.example/with", copied(headers)); // REQUEST: GET https://a.example/with auth=header:X-Api-Key
}

void withoutKey() {
  get("https://a.example/without", copied(curl_slist_append(nullptr, "Accept: */*"))); // REQUEST: GET https://a.example/without auth=none
}

void empty() { get("https://a.example/empty", copied(nullptr)); } // REQUEST: GET https://a.example/empty auth=none

// What comes from elsewhere may be anything.
void unknown(curl_slist *given) {
  get("https://a.example/unknown", copied(given)); // REQUEST: GET https://a.example/unknown auth=unknown
}

// Two lists, one behind the other.
class Http {
public:
  Http() {
    curl = curl_easy_init();
    defaults = curl_slist_append(nullptr, "Accept: application/json");
  }
  void get(const std::string &url, curl_slist *custom) {
    curl_easy_reset(curl);
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, merged(custom));
    curl_easy_perform(curl);
  }

private:
  curl_slist *merged(curl_slist *custom) {
    curl_slist *all = nullptr, *node = defaults;
    while (node) {
      all = curl_slist_append(all, node->data);
      node = node->next;
    }
    node = custom;
    while (node) {
      all = curl_slist_append(all, node->data);
      node = node->next;
    }
    return all;
  }
  CURL *curl = nullptr;
  curl_slist *defaults = nullptr;
};

void merged(Http &http, const std::string &token) {
  http.get("https://b.example/with", curl_slist_append(nullptr, ("Authorization: Bearer " + token).c_str())); // REQUEST: GET https://b.example/with auth=bearer
  http.get("https://b.example/without", nullptr); // REQUEST: GET https://b.example/without auth=none
}

// A name in the list decides where the loop stops.
void looked(curl_slist *headers) {
  const char *url = "https://c.example/v1";
  for (curl_slist *node = headers; node; node = node->next)
    if (std::string(node->data) == "Version: 2")
      url = "https://c.example/v2";
  ::get(url, nullptr); // REQUEST: GET https://c.example/v1 auth=none | GET https://c.example/v2 auth=none
}
