// A server that knows its token by heart: what a request brings in a credential
// header or parameter is compared with a constant.
// RUN: %check_findings %s --headers shadow
#include <Poco/Net/HTTPServerRequest.h>
#include <drogon/drogon.h>
#include <httplib.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <set>
#include <string>
#include <string_view>
#include <vector>

static const std::string kExpected = "x7Kd92mQ4LpZ81aB"; // EXPECT: generic/hardcoded-credential(error, flow, message="Credential in the source: x*** (16 characters), compared with an incoming Authorization")
static constexpr const char *kConstant = "pQ8sT3vW6yB1dF4h"; // EXPECT: generic/hardcoded-credential(error, flow)
static constexpr std::string_view kView = "zN5cV8bM2qW7eR3t"; // EXPECT: generic/hardcoded-credential(error, flow)

static bool same(const std::string &one, const std::string &other) { return one == other; }

static bool isAuthorized(const std::string &token) { return token == "kL3mN8bV5cX2zQ9w"; } // EXPECT: generic/hardcoded-credential(error, flow)

class Settings {
public:
  const std::string &token() const { return token_; }

private:
  std::string token_ = "hJ6gF3dS9aP2oI7u"; // EXPECT: generic/hardcoded-credential(error, flow)
};

class Api {
public:
  explicit Api(std::string token) : token_(std::move(token)) {}
  bool good(const httplib::Request &req) const {
    return req.get_header_value("X-Api-Key") == token_;
  }

private:
  std::string token_;
};

bool api(const httplib::Request &req) { return Api("bT4rE7wQ1yU8iO5p").good(req); } // EXPECT: generic/hardcoded-credential(error, flow)

void server(httplib::Server &server, const Settings &settings) {
  server.Get("/1", [](const httplib::Request &req, httplib::Response &res) {
    if (req.get_header_value("Authorization") == "Bearer q9Rt3LpW8sVb2Nc6") // EXPECT: generic/hardcoded-credential(error, flow)
      res.set_content("yes", "text/plain");
  });
  server.Get("/2", [](const httplib::Request &req, httplib::Response &res) {
    auto token = req.get_header_value("X-Api-Key");
    if (strcmp(token.c_str(), "m4Vb7Xc2Zl9Kj3Hg") != 0) // EXPECT: generic/hardcoded-credential(error, flow)
      res.status = 401;
  });
  server.Get("/3", [](const httplib::Request &req, httplib::Response &res) {
    if ("eR5tY8uI3oP6aS1d" != req.get_param_value("access_token")) // EXPECT: generic/hardcoded-credential(error, flow)
      res.status = 401;
  });
  server.Get("/4", [](const httplib::Request &req, httplib::Response &res) {
    if (!same(req.get_header_value("Authorization"), kExpected))
      res.status = 401;
  });
  // Cut off before it is compared.
  server.Get("/5", [](const httplib::Request &req, httplib::Response &res) {
    std::string auth = req.get_header_value("Authorization");
    if (auth.rfind("Bearer ", 0) != 0 || !isAuthorized(auth.substr(7)))
      res.status = 401;
  });
  server.Get("/6", [](const httplib::Request &req, httplib::Response &res) {
    std::string auth = req.get_header_value("Authorization");
    if (strncmp(auth.c_str(), "Bearer ", 7) != 0 || strcmp(auth.c_str() + 7, kConstant) != 0)
      res.status = 401;
  });
  server.Get("/7", [&settings](const httplib::Request &req, httplib::Response &res) {
    if (req.get_header_value("X-Device-Secret").compare(settings.token()) != 0)
      res.status = 401;
  });
  server.Get("/8", [](const httplib::Request &req, httplib::Response &res) {
    std::string token = req.get_header_value("Private-Token");
    if (token.size() != kView.size() || !std::equal(token.begin(), token.end(), kView.begin()))
      res.status = 401;
  });
  server.Get("/9", [](const httplib::Request &req, httplib::Response &res) {
    const std::string expected = std::string("Bearer ") + "gV2fC5dX8sZ1aQ4w"; // EXPECT: generic/hardcoded-credential(error, flow)
    if (memcmp(req.get_header_value("Authorization").data(), expected.data(), expected.size()) != 0)
      res.status = 401;
  });
}

// One of several.
static const std::vector<std::string> kTokens = {"rF5tG8yH1uJ4iK7o", // EXPECT: generic/hardcoded-credential(error, flow)
                                                 "lP3oK6iJ9uH2yG5t"}; // EXPECT: generic/hardcoded-credential(error, flow)
static const std::set<std::string> kClients = {"wS2eD5rF8tG1yH4u"}; // EXPECT: generic/hardcoded-credential(error, flow)

bool several(const httplib::Request &req) {
  const std::string token = req.get_header_value("X-Access-Token");
  if (kClients.count(token) || kClients.find(token) != kClients.end())
    return true;
  for (const std::string &each : kTokens)
    if (token == each)
      return true;
  return false;
}

bool found(const httplib::Request &req) {
  static const std::vector<std::string> tokens = {"cV6bN9mL2kJ5hG8f"}; // EXPECT: generic/hardcoded-credential(error, flow)
  return std::find(tokens.begin(), tokens.end(), req.get_header_value("X-Token")) != tokens.end();
}

// Read past the functions that say what a request brings.
bool past(const httplib::Request &req) {
  auto it = req.headers.find("Authorization");
  return it != req.headers.end() && it->second == "Bearer dX4sA7zW1qE3rT6y"; // TODO-EXPECT: generic/hardcoded-credential (the map of all headers)
}

// Other headers, schemes, placeholders, what is no constant, what nobody sent.
void near_misses(httplib::Server &server, const std::string &expected) {
  server.Get("/10", [expected](const httplib::Request &req, httplib::Response &res) {
    std::string auth = req.get_header_value("Authorization");
    if (auth == "Bearer" || auth == "Basic " || auth == "" || auth == "Bearer <token>")
      res.status = 400;
    if (auth.substr(0, 7) == "Bearer " || auth.compare(0, 6, "Basic ") == 0)
      res.status = 400;
    if (auth == expected || auth == std::string("Bearer ") + getenv("TOKEN"))
      res.status = 200;
    if (req.get_param_value("token") == "your_token_here")
      res.status = 400;
    if (req.get_header_value("If-None-Match") == "\"x7Kd92mQ4LpZ81aC\"")
      res.status = 304;
    if (req.get_header_value("X-CSRF-Token") == "x7Kd92mQ4LpZ81aH")
      res.status = 304;
    if (req.get_param_value("username") == "x7Kd92mQ4LpZ81aD" ||
        req.get_header_value("X-User") == "administrator42x")
      res.status = 302;
    if (req.method == "x7Kd92mQ4LpZ81aI" || req.get_header_value("Content-Type") == "application/json")
      res.status = 302;
    if (req.path == "x7Kd92mQ4LpZ81aE" || expected == "x7Kd92mQ4LpZ81aF")
      res.status = 404;
    if (req.get_header_value("X-Api-Key") == req.get_param_value("token"))
      res.status = 200;
  });
}

// Compared some calls further on; and too many calls further on.
static bool far1(const std::string &token) { return token == "vB7nM4kJ1hG8fD5s"; } // EXPECT: generic/hardcoded-credential(error, flow)
static bool far2(const std::string &token) { return far1(token); }
static bool far3(const std::string &token) { return far2(token); }
bool four_calls(const httplib::Request &req) { return far3(req.get_header_value("X-Api-Key")); }

static bool farther1(const std::string &token) { return token == "zT2yU5iO8pL3kJ6h"; } // TODO-EXPECT: generic/hardcoded-credential (compared nine calls away)
static bool farther2(const std::string &token) { return farther1(token); }
static bool farther3(const std::string &token) { return farther2(token); }
static bool farther4(const std::string &token) { return farther3(token); }
static bool farther5(const std::string &token) { return farther4(token); }
static bool farther6(const std::string &token) { return farther5(token); }
static bool farther7(const std::string &token) { return farther6(token); }
static bool farther8(const std::string &token) { return farther7(token); }
bool nine_calls(const httplib::Request &req) { return farther8(req.get_header_value("X-Api-Key")); }

// Who has the constant has nothing of the request.
static bool matches(const httplib::Request &req, const std::string &wanted) {
  return req.get_header_value("X-Api-Key") == wanted;
}
static bool handed_on(const httplib::Request &req, const std::string &wanted) { return matches(req, wanted); }
// Nothing comes back to those that hand the request on.
static void guarded(const httplib::Request &req, httplib::Response &res, const std::string &wanted) {
  if (req.get_header_value("X-Api-Key") != wanted)
    res.status = 401;
}
static void process(const httplib::Request &req, httplib::Response &res, const std::string &wanted) { guarded(req, res, wanted); }
static void dispatch(const httplib::Request &req, httplib::Response &res, const std::string &wanted) { process(req, res, wanted); }
void route(const httplib::Request &req, httplib::Response &res) { dispatch(req, res, "dK4sL7aQ1wE5rT8y"); } // EXPECT: generic/hardcoded-credential(error, flow)

// A wrapper, a cutter, a class that checks and one that knows.
static std::string header(const httplib::Request &req, const std::string &name) { return req.get_header_value(name.c_str()); }
static std::string extracted(const httplib::Request &req) {
  std::string value = header(req, "Authorization");
  return value.rfind("Bearer ", 0) == 0 ? value.substr(7) : "";
}
static bool equal_texts(const std::string &one, const std::string &other) { return one == other; }
struct Tokens {
  bool matches(const std::string &token) const { return equal_texts(token, "jF6hG9dS2aP5oI8u"); } // EXPECT: generic/hardcoded-credential(error, flow)
};
struct Checker {
  Tokens tokens;
  bool verify(const std::string &token) const { return tokens.matches(token); }
  bool validate(const std::string &token) const { return !token.empty() && verify(token); }
};
bool layered(const httplib::Request &req) { return Checker().validate(extracted(req)); }

bool constant_from_above(const httplib::Request &req) { return handed_on(req, "hN3bV6cX9zL2kJ5g"); } // EXPECT: generic/hardcoded-credential(error, flow)

// The same function, called with something else.
bool own(const std::string &name) { return same(name, "x7Kd92mQ4LpZ81aJ"); }

void poco(const Poco::Net::HTTPServerRequest &request, bool &good) {
  good = request.get("Authorization", "") == "Bearer fG7hJ4kL1zX8cV5b"; // EXPECT: generic/hardcoded-credential(error, flow)
  good = request["X-Auth-Token"] == "aS9dF2gH5jK8lZ3x"; // EXPECT: generic/hardcoded-credential(error, flow)
  good = request.get("Accept", "") == "x7Kd92mQ4LpZ81aG";
}

bool filter(const drogon::HttpRequestPtr &req) {
  return req->getHeader("x-api-key") == "nB6vC9xZ2mQ5wE8r" || // EXPECT: generic/hardcoded-credential(error, flow)
         req->getParameter("api_key") == "tY4uI7oP1aS3dF6g";  // EXPECT: generic/hardcoded-credential(error, flow)
}
