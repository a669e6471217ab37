// RUN: %check_findings %s --headers shadow
// RUN: %check_requests %s --headers shadow
// RUN: %patlint --headers shadow --fail-on note %s
// Nothing of this is a finding, in a program that knows XENTRAL_URL and sends
// a token. What is a request all the same is listed.
#include <curl/curl.h>
#include <httplib.h>

#include <algorithm>
#include <cassert>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <map>
#include <string>
#include <utility>
#include <vector>

// Unknown, in part or wholly.
void unknown(const std::string &base, const std::string &path, const std::string &token) {
  httplib::Client client(base);
  client.set_bearer_token_auth(token);
  client.Get(path);                            // REQUEST: GET {} auth=bearer
  client.Get("/" + path);                      // REQUEST: GET {}/{} auth=bearer
  client.Get("/" + path + "/" + token);        // REQUEST: GET {}/{}/{} auth=bearer
  client.Get("/v1/" + path);                   // REQUEST: GET {}/v1/{} auth=bearer
  client.Get("/" + path + "/status");          // REQUEST: GET {}/{}/status auth=bearer
}

// A word too many, too few, or another one.
void nearMisses(httplib::Client &client, const std::string &number) {
  client.Get("/shopimport/articletoshop");              // REQUEST: GET {}/shopimport/articletoshop
  client.Get("/shopimport/articletoshop/");             // REQUEST: GET {}/shopimport/articletoshop/
  client.Get("/shopimport/articletoshopX/1");           // REQUEST: GET {}/shopimport/articletoshopX/1
  client.Get("/shopimport/articletoshopX/" + number);   // REQUEST: GET {}/shopimport/articletoshopX/{}
  client.Get("/myshopimport/articletoshop/1");          // REQUEST: GET {}/myshopimport/articletoshop/1
  client.Get("/myshopimport/articletoshop/" + number);  // REQUEST: GET {}/myshopimport/articletoshop/{}
  client.Get("/shopimport/statistics2");                // REQUEST: GET {}/shopimport/statistics2
  client.Get("/shopimport/Status");                     // REQUEST: GET {}/shopimport/Status
  client.Get("/shopimport//status");                    // REQUEST: GET {}/shopimport//status
  client.Get("/v1/reportsarchive");                     // REQUEST: GET {}/v1/reportsarchive
  client.Get("/v2/reports");                            // REQUEST: GET {}/v2/reports
  client.Get("/v1/analytics/report");                   // REQUEST: GET {}/v1/analytics/report
  client.Get("/search?next=/shopimport/status");        // REQUEST: GET {}/search?next=/shopimport/status
  client.Get("/v1/products#/shopimport/status");        // REQUEST: GET {}/v1/products#/shopimport/status
}

// Messages.
void messages(long status, const std::string &number) {
  std::fprintf(stderr, "Call to /shopimport/refund failed: %ld\n", status);
  std::cerr << "GET /v1/reports failed\n";
  std::clog << "/shopimport/status" << std::endl;
  std::printf("/shopimport/statistics");
  std::string text = "see /shopimport/articletoshop/" + number;
  std::puts(text.c_str());
}

// Routes of our own server.
void refund(const httplib::Request &, httplib::Response &);
template <class Controller> struct Router {
  void add(const char *path, void (*handler)(Controller &));
};
struct Shop {};
void onStatus(Shop &);
#define ADD_METHOD_TO(METHOD, PATH) registerHandler(PATH, METHOD)
void registerHandler(const char *path, void (*handler)(Shop &));
void routes(httplib::Server &server, Router<Shop> &router) {
  server.Put("/shopimport/refund", refund);
  server.Get("/v1/reports", [](const httplib::Request &, httplib::Response &) {});
  router.add("/shopimport/status", onStatus);
  ADD_METHOD_TO(onStatus, "/shopimport/statistics");
}
int dispatch(const char *url) {
  if (std::strcmp(url, "/shopimport/status") == 0)
    return 1;
  if (!std::strncmp(url, "/shopimport/articletoshop/", 26))
    return 2;
  return 0;
}

// Tests of a path, in both senses.
bool isOld(const std::string &path) {
  assert(path != "/shopimport/auth");
  if (path.rfind("/shopimport/", 0) == 0 || path.compare("/v1/reports") == 0)
    return true;
  if (path.find("/shopimport/syncstorage/") != std::string::npos)
    return true;
  static const std::vector<std::string> old = {"/shopimport/disconnect", "/shopimport/reconnect"};
  return std::find(old.begin(), old.end(), path) != old.end() || path == "/shopimport/modulelinks";
}
struct Expected {
  static void equal(const std::string &a, const std::string &b);
};
#define EXPECT_EQ(A, B) Expected::equal(A, B)
void testOfTheUrl(const std::string &url) {
  EXPECT_EQ(url, "https://a.xentral.biz/api/shopimport/status");
}

// client.Get("/shopimport/status"); in a comment
/* curl_easy_setopt(h, CURLOPT_URL, "https://a.xentral.biz/api/shopimport/auth"); */

// Data: a path in a document, what is signed, a scope, an unused constant.
std::string at(const std::map<std::string, std::string> &document) {
  return document.at("$.v1.reports");
}
std::string sign(const std::string &key, const std::string &input);
std::string signature(const std::string &key) {
  return sign(key, std::string("GET\n") + "/v1/products" + "\n");
}
const char *const kScope = "https://auth.example.org/scopes/shopimport/status.read";
static const char *const kUnused = "/shopimport/status";
const char *unused() { return kUnused + 1; }

// Not over HTTP.
void ftp(const char *account) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_USERPWD, account);
  curl_easy_setopt(h, CURLOPT_URL, "ftp://files.example.org/shopimport/status"); // another protocol: no HTTP request
  curl_easy_perform(h);
}

// With another way to log in.
void otherwise(const std::string &base, const std::string &key) {
  httplib::Client client(base);
  client.set_digest_auth("shop", key);
  client.Get("/shopimport/status"); // REQUEST: GET {}/shopimport/status auth=digest
  httplib::Client other(base);
  other.set_basic_auth("shop", key);
  other.Get("/v1/reports");         // REQUEST: GET {}/v1/reports auth=basic
}

// Another provider's: no host of ours, and the path says nothing.
void elsewhere(const std::string &token) {
  httplib::Client client("https://api.github.com");
  client.set_bearer_token_auth(token);
  client.Get("/v1/reports");            // REQUEST: GET https://api.github.com/v1/reports auth=bearer
  client.Get("/v1/reports/7/download"); // REQUEST: GET https://api.github.com/v1/reports/7/download auth=bearer
}
