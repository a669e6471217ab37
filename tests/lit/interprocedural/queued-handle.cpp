// RUN: %check_requests %s --headers shadow
// The handle of a request is made here, waits in a queue, and is sent there. The
// request stands where its URL was set, as far outside as that is known.
#include <curl/curl.h>
#include <memory>
#include <string>
#include <vector>

class Request {
public:
  Request(std::string url, std::string name) : url_(std::move(url)), name_(name) {
    easy = curl_easy_init();
    curl_easy_setopt(easy, CURLOPT_URL, url_.c_str());
  }
  CURL *easy;
  std::string url_, name_;
};

class Client {
public:
  void get(std::string url) { submit(std::make_shared<Request>(std::move(url), "get")); }
  void run();

private:
  void submit(std::shared_ptr<Request> request) { pending_.push_back(request); }
  CURLM *multi_;
  std::vector<std::shared_ptr<Request>> pending_;
};

void Client::run() {
  while (!pending_.empty()) {
    auto next = pending_.back();
    pending_.pop_back();
    curl_multi_add_handle(multi_, next->easy); // no place of its own
  }
}

class Api {
  Client client_;
  std::string server_;
  std::string at(std::string path) { return "https://" + server_ + "/api" + path; }

public:
  void login() { client_.get(at("/login")); }                   // REQUEST: ? https://{}/api/login auth=unknown
  void room(std::string id) { client_.get(at("/room/" + id)); } // REQUEST: ? https://{}/api/room/{} auth=unknown
  void any(std::string url) { client_.get(url); }               // REQUEST: ? {}
  void file(std::string name) { client_.get("ftp://h/" + name); }
};

// One whose send is seen is not mixed up with them.
class Plain {
public:
  explicit Plain(const std::string &path) : easy_(curl_easy_init()) {
    curl_easy_setopt(easy_, CURLOPT_URL, ("https://h" + path).c_str());
  }
  void send() { curl_easy_perform(easy_); }

private:
  CURL *easy_;
};
void plain() {
  Plain one("/one"); // REQUEST: GET https://h/one auth=none
  one.send();
}
// What is replaced before anything is sent is not sent.
void dummy() {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, "http://dummy/");
  curl_easy_setopt(h, CURLOPT_URL, "https://h/real"); // REQUEST: GET https://h/real
  curl_easy_perform(h);
}
