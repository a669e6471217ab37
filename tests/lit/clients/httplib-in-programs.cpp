// How programs use cpp-httplib: clients in pairs, in pointers to a base, made
// anew for each call; headers that a loop copies.
// RUN: %check_requests %s --headers shadow
#define CPPHTTPLIB_OPENSSL_SUPPORT
#include <httplib.h>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

// A client and what is left of the URL, as a pair.
struct Parts {
  std::string path;
};
static std::pair<httplib::Client, Parts> open(const std::string &host, const std::string &path) {
  httplib::Client client("https://" + host);
  client.set_follow_location(true);
  return {std::move(client), Parts{path}};
}
void in_a_pair(const std::string &token) {
  auto [client, parts] = open("files.example", "/model.bin");
  httplib::Headers headers;
  headers.emplace("User-Agent", "test");
  if (!token.empty())
    headers.emplace("Authorization", "Bearer " + token);
  client.set_default_headers(headers);
  client.Head(parts.path); // REQUEST: HEAD https://files.example/model.bin auth=bearer
  client.Get(
      parts.path, httplib::Headers{{"Range", "bytes=0-"}}, // REQUEST: GET https://files.example/model.bin auth=bearer
      [](const httplib::Response &response) { return response.status == 200; },
      [](const char *, size_t) { return true; }, nullptr);
}

// Headers of a map, copied by a function.
using HeaderMap = std::map<std::string, std::string>;
static void copy(httplib::Headers &to, const HeaderMap &from) {
  for (const auto &[name, value] : from)
    to.emplace(name, value);
}
class Service {
public:
  Service(std::string base, bool tls) : base_(std::move(base)), tls_(tls) {}
  void set_token(const std::string &token) { defaults_["Authorization"] = "Bearer " + token; }
  std::string get(const std::string &path) {
    httplib::Headers headers;
    copy(headers, defaults_);
    if (tls_) {
      httplib::SSLClient client(base_);
      auto answer = client.Get(path, headers);
      return answer ? answer->body : "";
    }
    httplib::Client client(base_, 80);
    auto answer = client.Get(path, headers);
    return answer ? answer->body : "";
  }

private:
  std::string base_;
  bool tls_;
  HeaderMap defaults_;
};
void service(const std::string &token) {
  Service s("a.example", true);
  s.set_token(token);
  s.get("/v1/orders"); // REQUEST: GET https://a.example/v1/orders auth=bearer
}

// A raw pointer, default headers from a list of pairs.
using Arguments = std::vector<std::pair<std::string, std::string>>;
class Owner {
public:
  Owner(const std::string &host, const Arguments &arguments) : client_(new httplib::SSLClient(host)) {
    httplib::Headers defaults;
    for (auto argument : arguments)
      defaults.insert(argument);
    client_->set_default_headers(defaults);
  }
  ~Owner() { delete client_; }
  int remove(int id) {
    std::string path = "/v2/orders/" + std::to_string(id);
    auto answer = client_->Delete(path.c_str());
    return answer ? answer->status : 0;
  }

private:
  httplib::SSLClient *client_;
};
void owner(const std::string &key) { Owner("trade.example", {{"APCA-API-KEY-ID", key}}).remove(5); } // REQUEST: DELETE https://trade.example/v2/orders/5 auth=header:APCA-API-KEY-ID

// The verb as a name, a table of functions.
static httplib::Result call(httplib::Client &client, const std::string &verb, const std::string &path) {
  static const std::unordered_map<std::string, std::function<httplib::Result(httplib::Client &, const std::string &)>> table = {
      {"GET", [](httplib::Client &c, const std::string &p) { return c.Get(p); }},
      {"PUT", [](httplib::Client &c, const std::string &p) { return c.Put(p, "", "text/plain"); }}};
  return table.at(verb)(client, path);
}
void by_name() {
  httplib::Client client("http://a.example");
  call(client, "PUT", "/v1/table"); // REQUEST: PUT http://a.example/v1/table auth=none
  call(client, "GET", "/v1/table"); // REQUEST: GET http://a.example/v1/table auth=none
}

// A request filled by hand.
struct Backend {
  std::unique_ptr<httplib::Client> client;
  std::string host, jwt;
  std::string generic(const std::string &method, const std::string &path, const std::string &data) {
    if (!client)
      client = std::make_unique<httplib::Client>(host);
    const httplib::Headers headers = {{"Authorization", "Bearer " + jwt}, {"api-version", "1"}};
    httplib::Request request;
    request.method = method;
    request.path = path;
    request.headers = headers;
    request.body = data;
    httplib::Result result = client->send(request);
    return result ? result->body : "";
  }
};
void backend(const std::string &jwt) {
  Backend b{nullptr, "https://rooms.example", jwt};
  b.generic("POST", "/lobby", "{}"); // REQUEST: POST https://rooms.example/lobby auth=bearer
}
