// RUN: %check_requests %s --headers shadow
// RUN: %check_requests %s --headers real
// A virtual call on an object of a class means what that class has, or one that
// is derived from it; not what others made of the same method.
#include <curl/curl.h>

#include <string>

class Requests {
public:
  virtual ~Requests() = default;
  virtual void get(const std::string &url) {
    CURL *curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_perform(curl);
    curl_easy_cleanup(curl);
  }
};

class Exchange : public Requests {
public:
  void get(const std::string &path) override {
    CURL *curl = curl_easy_init();
    curl_slist *headers = curl_slist_append(nullptr, ("X-Api-Key: " + key).c_str());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_URL, ("https://exchange.example" + path).c_str());
    curl_easy_perform(curl);
    curl_easy_cleanup(curl);
  }
  void balance() {
    get("/balance"); // REQUEST: GET https://exchange.example/balance auth=header:X-Api-Key
  }
  std::string key;
};

class Futures : public Exchange {
public:
  void positions() {
    get("/positions"); // REQUEST: GET https://exchange.example/positions auth=header:X-Api-Key
  }
};

class Prices : public Requests {
public:
  void load() {
    get("https://prices.example/all"); // REQUEST: GET https://prices.example/all auth=none
  }
};

// Near miss: of the base nobody knows which it is.
void ping(Requests &any) {
  any.get("/ping"); // REQUEST: GET /ping auth=none | GET https://exchange.example/ping auth=header:X-Api-Key
}
