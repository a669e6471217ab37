// How programs use cpr: sessions in pointers, wrappers that hand on what they
// are given, headers that a map becomes.
// RUN: %check_requests %s --headers shadow
#include <cpr/cpr.h>

#include <cstdlib>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

// A session behind a pointer, set in several methods.
class Helper {
public:
  void url(const std::string &url) { session_->SetUrl(cpr::Url{url}); }
  void headers(const std::map<std::string, std::string> &all) {
    cpr::Header header;
    for (const auto &one : all)
      header[one.first] = one.second;
    session_->SetHeader(header);
  }
  cpr::Response get() const { return session_->Get(); }

private:
  cpr::Session *session_ = new cpr::Session();
};
void helper(const std::string &token) {
  Helper h;
  h.headers({{"X-Auth-Token", token}});
  h.url("https://a.example/helper"); // REQUEST: GET https://a.example/helper auth=header:X-Auth-Token
  h.get();
}

// What it is given goes on.
template <class... Rest> cpr::Response fetch(const std::string &path, Rest &&...rest) {
  return cpr::Get(cpr::Url{"https://a.example" + path}, std::forward<Rest>(rest)...);
}
void handed_on(const std::string &token) {
  fetch("/plain");                       // REQUEST: GET https://a.example/plain auth=none
  fetch("/bearer", cpr::Bearer{token});  // REQUEST: GET https://a.example/bearer auth=bearer
}

// One method for all verbs.
enum class Verb { Get, Post, Delete };
class Api {
public:
  explicit Api(std::string token) : token_(std::move(token)) {}
  long orders() { return send(Verb::Get, "/orders"); } // REQUEST: GET https://a.example/v1/orders auth=bearer

private:
  long send(Verb verb, const std::string &path) {
    cpr::Url url{base_, path};
    cpr::Header headers{{"Authorization", "Bearer " + token_}, {"Content-Type", "application/json"}};
    switch (verb) {
    case Verb::Get:
      return cpr::Get(url, headers).status_code;
    case Verb::Post:
      return cpr::Post(url, headers, cpr::Body{"{}"}).status_code;
    case Verb::Delete:
      return cpr::Delete(url, headers).status_code;
    }
    return 0;
  }
  const std::string base_ = "https://a.example/v1";
  std::string token_;
};
void api() { Api(std::getenv("TOKEN")).orders(); }

// Parameters put together.
void parameters(const std::string &name) {
  cpr::Parameters all{{"page", "1"}};
  all.Add({"name", name});
  all.Add(cpr::Parameter{"sort", "asc"});
  cpr::Get(cpr::Url{"https://a.example/list"}, all); // REQUEST: GET https://a.example/list?page=1&name={}&sort=asc auth=none
}

// Many at once, in a vector of answers to come.
void together(const std::vector<int> &ids) {
  std::vector<cpr::AsyncResponse> answers;
  for (int id : ids)
    answers.emplace_back(cpr::GetAsync(cpr::Url{"https://a.example/item/" + std::to_string(id)})); // REQUEST: GET https://a.example/item/{} auth=none
}
