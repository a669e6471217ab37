// A handle that is a member is one, however many methods send with it.
// RUN: %check_requests %s --headers shadow
#include <curl/curl.h>
#include <string>

class Depot {
public:
  Depot() : handle_(nullptr) { handle_ = curl_easy_init(); }
  void a() { fetch("/v3/a"); }       // REQUEST: GET https://depot.example/v3/a
  void b() { fetch("/v3/b"); }       // REQUEST: GET https://depot.example/v3/b
  void c() { fetch("/v3/c"); }       // REQUEST: GET https://depot.example/v3/c
  void d() { fetch("/v3/d"); }       // REQUEST: GET https://depot.example/v3/d
  void e() { fetch("/v3/e"); }       // REQUEST: GET https://depot.example/v3/e
  void f() { fetch("/v3/f"); }       // REQUEST: GET https://depot.example/v3/f
  void g() { fetch("/v3/g"); }       // REQUEST: GET https://depot.example/v3/g
  void h() { fetch("/v3/h"); }       // REQUEST: GET https://depot.example/v3/h
  void i() { fetch("/v3/i"); }       // REQUEST: GET https://depot.example/v3/i
  void j() { fetch("/v3/j"); }       // REQUEST: GET https://depot.example/v3/j
  void k() { fetch("/v3/k"); }       // REQUEST: GET https://depot.example/v3/k

private:
  void fetch(const std::string &path);
  CURL *handle_;
  std::string key_;
};

void Depot::fetch(const std::string &path) {
  std::string url = "https://depot.example" + path;
  curl_easy_setopt(handle_, CURLOPT_URL, url.c_str());
  curl_easy_perform(handle_);
}

// Where one of them sends in another way, that may be left in it.
class Mixed {
public:
  Mixed() : handle_(curl_easy_init()) {}
  void put() {
    curl_easy_setopt(handle_, CURLOPT_URL, "https://depot.example/put"); // REQUEST: PUT https://depot.example/put
    curl_easy_setopt(handle_, CURLOPT_CUSTOMREQUEST, "PUT");
    curl_easy_perform(handle_);
  }
  void reset() {
    curl_easy_reset(handle_);
    curl_easy_setopt(handle_, CURLOPT_URL, "https://depot.example/get"); // REQUEST: GET https://depot.example/get
    curl_easy_perform(handle_);
  }

private:
  CURL *handle_;
};
