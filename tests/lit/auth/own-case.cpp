// Variables that are set one way or the other, and a text that says which: what
// goes with one URL does not go with the other.
// RUN: %check_requests %s --headers shadow
#include <curl/curl.h>
#include <cstdlib>
#include <string>

static void send(const std::string &url, curl_slist *headers) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url.c_str());
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, headers);
  curl_easy_perform(h);
}

void ask(const std::string &provider, const std::string &key) {
  std::string url;
  curl_slist *headers = curl_slist_append(nullptr, "Content-Type: application/json");
  if (provider == "north") {
    url = "https://a.example/north";
    headers = curl_slist_append(headers, ("Authorization: Bearer " + key).c_str());
  } else if (provider == "south") {
    url = "https://a.example/south";
    headers = curl_slist_append(headers, ("x-api-key: " + key).c_str());
  } else {
    url = "https://a.example/west?key=" + key;
  }
  send(url, headers); // REQUEST: GET https://a.example/north auth=bearer | GET https://a.example/south auth=header:x-api-key | GET https://a.example/west?key={} auth=query
}

// A field says which.
class Desk {
public:
  void ask() {
    CURL *h = curl_easy_init();
    std::string url = kind_ == "old" ? "https://a.example/old" : "https://a.example/new";
    curl_easy_setopt(h, CURLOPT_URL, url.c_str()); // REQUEST: GET https://a.example/old auth=basic | GET https://a.example/new auth=bearer
    if (kind_ == "old") {
      curl_easy_setopt(h, CURLOPT_USERPWD, key_.c_str());
    } else {
      curl_easy_setopt(h, CURLOPT_HTTPHEADER, curl_slist_append(nullptr, ("Authorization: Bearer " + key_).c_str()));
    }
    curl_easy_perform(h);
  }
  std::string kind_, key_;
};

// Not said by anything that is known.
void either(const std::string &key) {
  std::string url;
  curl_slist *headers = nullptr;
  if (rand() % 2) {
    url = "https://a.example/heads";
    headers = curl_slist_append(headers, ("Authorization: Bearer " + key).c_str());
  } else {
    url = "https://a.example/tails";
  }
  send(url, headers); // REQUEST: GET https://a.example/heads auth=bearer | GET https://a.example/tails auth=bearer
}
