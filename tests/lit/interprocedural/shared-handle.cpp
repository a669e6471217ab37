// RUN: %check_requests %s --headers shadow
// A class whose methods share a handle: what a method sets itself counts more
// than what another one left there.
#include <curl/curl.h>

#include <string>

class Session {
public:
  Session() {
    curl_ = curl_easy_init();
    curl_easy_setopt(curl_, CURLOPT_NOSIGNAL, 1);
  }
  void setUrl(const std::string &url) { url_ = url; }
  void setBody(const std::string &data) {
    if (curl_)
      curl_easy_setopt(curl_, CURLOPT_POSTFIELDS, data.data());
  }
  int get() {
    if (curl_) {
      curl_easy_setopt(curl_, CURLOPT_HTTPGET, 1L);
    }
    return run();
  }
  int post() { return run(); }
  int del() {
    if (curl_)
      curl_easy_setopt(curl_, CURLOPT_CUSTOMREQUEST, "DELETE");
    return run();
  }

private:
  int run() {
    curl_easy_setopt(curl_, CURLOPT_URL, url_.c_str());
    return curl_easy_perform(curl_);
  }
  CURL *curl_;
  std::string url_;
};

class Api;
// Keeps the object it is a part of, which is not done yet.
struct Models {
  Models(Api &api) : api_{api} {}
  int list();
  int make(const std::string &data);
  int drop(const std::string &id);

private:
  Api &api_;
};

class Api {
public:
  Api(const std::string &base) {
    if (base.empty())
      base_ = "https://api.example.com/v1/";
    else
      base_ = base;
  }
  int get(const std::string &path) {
    prepare(path, "");
    return session_.get();
  }
  int post(const std::string &path, const std::string &data) {
    prepare(path, data);
    return session_.post();
  }
  int del(const std::string &path) {
    prepare(path, "");
    return session_.del();
  }

private:
  void prepare(const std::string &path, const std::string &data) {
    session_.setUrl(base_ + path);
    session_.setBody(data);
  }
  std::string base_;

public:
  Models models{*this};

private:
  Session session_;
};

inline int Models::list() { return api_.get("models"); }                                // REQUEST: GET https://api.example.com/v1/models | GET {}models
inline int Models::make(const std::string &data) { return api_.post("models", data); }  // REQUEST: POST https://api.example.com/v1/models | POST {}models
inline int Models::drop(const std::string &id) { return api_.del("models/" + id); }     // REQUEST: DELETE https://api.example.com/v1/models/{} | DELETE {}models/{}

int use(const std::string &base) {
  Api api(base);
  return api.models.list() + api.models.make("{}") + api.models.drop(base);
}
