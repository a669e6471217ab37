// shadow header: what programs use of Crow
#ifndef PATLINT_SHADOW_CROW_H
#define PATLINT_SHADOW_CROW_H

#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>

namespace crow {

enum class HTTPMethod : char { Delete, Get, Head, Post, Put, Options, Patch };
inline HTTPMethod operator""_method(const char *, size_t) { return HTTPMethod::Get; }

class query_string {
public:
  char *get(const std::string &name) const;
};

struct request {
  HTTPMethod method;
  std::string raw_url, url, body, remote_ip_address;
  query_string url_params;
  std::unordered_multimap<std::string, std::string> headers;
  const std::string &get_header_value(const std::string &key) const;
  query_string get_body_params() const;
};

struct response {
  int code = 200;
  std::string body;
  response();
  explicit response(int code);
  response(std::string body);
  response(int code, std::string body);
  void set_header(std::string key, std::string value);
  void add_header(std::string key, std::string value);
  const std::string &get_header_value(const std::string &key);
  void write(const std::string &part);
  void end();
  void end(const std::string &part);
};

struct Rule {
  template <class Handler> Rule &operator()(Handler &&handler) {
    Handler kept(static_cast<Handler &&>(handler));
    (void)kept;
    return *this;
  }
  template <class... Methods> Rule &methods(Methods... methods) { return *this; }
};

template <class... Middlewares> class Crow {
public:
  Rule route_dynamic(const std::string &rule);
  Rule &catchall_route();
  Crow &port(std::uint16_t port);
  Crow &bindaddr(std::string address);
  Crow &multithreaded();
  void run();
};
template <class... Middlewares> using App = Crow<Middlewares...>;
using SimpleApp = Crow<>;

} // namespace crow

#define CROW_ROUTE(app, url) app.route_dynamic(url)
#define CROW_BP_ROUTE(blueprint, url) blueprint.route_dynamic(url)
#define CROW_CATCHALL_ROUTE(app) app.catchall_route()

#endif
