// Texts with paths in them that nobody sends: documents, patterns, servers,
// messages and tests, in a program that has a client as well.
// RUN: %check_findings %s --headers shadow
// RUN: %check_requests %s --headers shadow
#include <curl/curl.h>
#include <httplib.h>

#include <cstring>
#include <functional>
#include <iostream>
#include <map>
#include <regex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

// The word xentral makes the endpoints known: XENTRAL_URL.

// The description of an API.
static const char *const openapi = R"json({
  "openapi": "3.0.0",
  "servers": [{"url": "https://a.xentral.biz/api"}],
  "paths": {
    "/shopimport/status": {"get": {"summary": "GET /shopimport/status"}},
    "/v1/reports": {"get": {"operationId": "getReports"}}
  }
})json";
static const char *const yaml = R"(
paths:
  /shopimport/refund:
    post: {}
)";
static const std::string_view curl_help = "curl -X POST https://a.xentral.biz/api/shopimport/auth";
void describe(httplib::Server &server) {
  server.Get("/openapi.json", [](const httplib::Request &, httplib::Response &response) {
    response.set_content(openapi, "application/json");
  });
  server.Get("/openapi.yaml", [](const httplib::Request &, httplib::Response &response) {
    response.set_content(yaml, "text/yaml");
  });
  std::cout << curl_help;
}

// Places in a document.
struct json {
  struct json_pointer {
    explicit json_pointer(const char *);
  };
  json &operator[](const json_pointer &);
  json &at(const json_pointer &);
  const json *find(const char *) const;
  std::string get(const char *path, const std::string &otherwise) const;
};
namespace rapidjson {
struct Value;
struct Pointer {
  explicit Pointer(const char *);
  Value *Get(Value &);
};
Value *GetValueByPointer(Value &root, const char *pointer);
} // namespace rapidjson
struct ptree {
  template <class T> T get(const char *path) const;
};
void documents(json &document, rapidjson::Value &root, const ptree &tree) {
  document[json::json_pointer("/shopimport/status")];
  document.at(json::json_pointer("/v1/reports"));
  document.find("/shopimport/auth");
  rapidjson::Pointer("/shopimport/status").Get(root);
  rapidjson::GetValueByPointer(root, "/shopimport/refund");
  tree.get<std::string>("/v1/reports");
}

// Routes and what finds them.
struct App {
  App &route(const char *pattern, std::function<void()> handler);
  template <class F> void Get(const char *pattern, F handler);
};
struct WebServer {
  void on(const char *path, std::function<void()> handler);
  void serveStatic(const char *path, const char *folder);
};
void serve(App &app, WebServer &server) {
  app.route("/shopimport/status", [] {});
  app.Get("/v1/reports", [](auto &) {});
  server.on("/shopimport/auth", [] {});
  server.serveStatic("/shopimport/refund", "./www");
  static const std::unordered_map<std::string, int> routes = {{"/shopimport/status", 1}, {"/v1/reports", 2}};
  (void)routes;
}
int which(const std::string &path) {
  static const std::regex pattern("^/shopimport/(status|auth)$");
  if (std::regex_match(path, pattern))
    return 1;
  return path == "/shopimport/refund" ? 2 : 0;
}

// Other protocols, and texts of headers.
void others(CURL *h) {
  curl_easy_setopt(h, CURLOPT_REFERER, "https://a.xentral.biz/api/shopimport/status");
  curl_easy_setopt(h, CURLOPT_USERAGENT, "shop/1.0 (+https://a.xentral.biz/api/v1/reports)");
  for (const char *url : {"ftp://a/shopimport/status", "mqtt://a/shopimport/auth", "ws://a/v1/reports",
                          "file:///shopimport/status", "smtp://a/shopimport/refund"}) {
    CURL *one = curl_easy_init();
    curl_easy_setopt(one, CURLOPT_URL, url);
    curl_easy_perform(one);
  }
}

// What is one: silence is not for everything.
void sent(httplib::Client &client) {
  client.Get("/shopimport/status"); /* REQUEST: GET {}/shopimport/status */ // EXPECT: xentral/endpoint-unavailable
}
