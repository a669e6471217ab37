// RUN: %check_requests %s --headers shadow
// A method asks fields of its object: what the object holds decides.
#include <curl/curl.h>
#include <string>

class Http {
public:
  std::string url, body, method = "GET";
  void perform() {
    CURL *curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    if (method == "POST")
      curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.c_str());
    else if (method != "GET")
      curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method.c_str());
    curl_easy_perform(curl);
  }
};
void get() {
  Http h;
  h.url = "https://a.example/get";
  h.perform(); // REQUEST: GET https://a.example/get auth=none
}
void post() {
  Http h;
  h.url = "https://a.example/post";
  h.method = "POST";
  h.perform(); // REQUEST: POST https://a.example/post auth=none
}
void remove_it() {
  Http h;
  h.url = "https://a.example/delete";
  h.method = "DELETE";
  h.perform(); // REQUEST: DELETE https://a.example/delete auth=none
}

// Nobody knows which.
void any(const std::string &method) {
  Http h;
  h.url = "https://a.example/any";
  h.method = method;
  h.perform(); // REQUEST: ? https://a.example/any auth=none
}

// Somebody unseen may have changed it.
void changes(Http &);
void changed() {
  Http h;
  h.url = "https://a.example/changed";
  changes(h);
  h.perform(); // REQUEST: ? https://a.example/changed auth=none
}

class Session {
public:
  explicit Session(bool secure) : secure(secure) {}
  void get(const std::string &path) {
    CURL *curl = curl_easy_init();
    std::string url = (secure ? "https://" : "http://") + std::string("b.example") + path;
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_perform(curl);
  }

private:
  bool secure;
};
void secured() { Session(true).get("/secure"); } // REQUEST: GET https://b.example/secure auth=none
void plain() { Session(false).get("/plain"); }   // REQUEST: GET http://b.example/plain auth=none
