// Requests that are really sent: tests/integration runs this against a server
// on 127.0.0.1, and what arrives there is what patlint lists for this file.
#include <boost/beast/http.hpp>

#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>

#include <cstdlib>
#include <memory>
#include <string>
#ifndef SERVER_HOST
#define SERVER_HOST "127.0.0.1"
#define SERVER_PORT 8080
#define SERVER "http://127.0.0.1:8080"
#endif

namespace beast = boost::beast;
namespace http = beast::http;
namespace net = boost::asio;
using tcp = net::ip::tcp;

static std::string variable(const char *name) {
  const char *value = std::getenv(name);
  if (!value)
    std::exit(2);
  return value;
}

static const std::string port = std::to_string(SERVER_PORT);

static beast::tcp_stream &connected(beast::tcp_stream &stream) {
  tcp::resolver resolver(stream.get_executor());
  stream.connect(resolver.resolve(SERVER_HOST, port));
  return stream;
}

static void answer(beast::tcp_stream &stream) {
  beast::flat_buffer buffer;
  http::response<http::string_body> response;
  http::read(stream, buffer, response);
}

// cell: literal
static void literal() {
  net::io_context context;
  beast::tcp_stream stream(context);
  connected(stream);
  http::request<http::empty_body> request{http::verb::get, "/v1/literal", 11}; /* REQUEST: GET http://127.0.0.1:8080/v1/literal auth=none */
  request.set(http::field::host, SERVER_HOST ":" + port);
  http::write(stream, request);
  answer(stream);
}

// cell: base
static void base() {
  std::string host = variable("BASE");
  host.erase(0, host.find("//") + 2);
  net::io_context context;
  beast::tcp_stream stream(context);
  connected(stream);
  http::request<http::string_body> request;
  request.method(http::verb::post);
  request.version(11);
  std::string path = "/v1/base";
  path += "/" + std::to_string(7);
  request.target(path); /* REQUEST: POST http://{}/v1/base/7 auth=none */
  request.set(http::field::host, host);
  request.body() = "{}";
  request.prepare_payload();
  http::write(stream, request);
  answer(stream);
}

// cell: wrapper
static void send(http::verb method, const std::string &name) {
  net::io_context context;
  tcp::socket socket(context);
  tcp::resolver resolver(context);
  net::connect(socket, resolver.resolve(SERVER_HOST, port));
  http::request<http::empty_body> request{method, "/v1/wrapper/" + name, 11};
  request.set(http::field::host, std::string(SERVER_HOST) + ":" + port);
  beast::error_code error;
  http::write(socket, request, error);
  beast::flat_buffer buffer;
  http::response<http::string_body> response;
  http::read(socket, buffer, response, error);
}
static void wrapper() {
  send(http::verb::delete_, "one"); /* REQUEST: DELETE http://127.0.0.1:8080/v1/wrapper/one auth=none */
  send(http::verb::get, "two"); /* REQUEST: GET http://127.0.0.1:8080/v1/wrapper/two auth=none */
}

// cell: class
class Api {
public:
  Api(std::string host, std::string port) : host_(std::move(host)), port_(std::move(port)), stream_(context_) {}
  void products() { get("/v1/class/products"); } /* REQUEST: GET http://127.0.0.1:8080/v1/class/products auth=none */

private:
  void get(const std::string &target) {
    tcp::resolver resolver(context_);
    stream_.connect(resolver.resolve(host_, port_));
    http::request<http::empty_body> request{http::verb::get, target, 11};
    request.set(http::field::host, host_ + ":" + port_);
    http::write(stream_, request);
    answer(stream_);
  }
  std::string host_, port_;
  net::io_context context_;
  beast::tcp_stream stream_;
};
static void in_class() { Api(SERVER_HOST, port).products(); }

// cell: header
static void header() {
  net::io_context context;
  beast::tcp_stream stream(context);
  connected(stream);
  http::request<http::empty_body> request{http::verb::get, "/v1/header", 11}; /* REQUEST: GET http://127.0.0.1:8080/v1/header auth=bearer */
  request.set(http::field::host, SERVER_HOST ":" + port);
  request.set(http::field::authorization, "Bearer " + variable("TOKEN"));
  http::write(stream, request);
  answer(stream);
}

// cell: session
class Session : public std::enable_shared_from_this<Session> {
public:
  explicit Session(net::io_context &context) : resolver_(context), stream_(context) {
    request_.version(11);
    request_.method(http::verb::get);
    request_.set(http::field::host, SERVER_HOST ":" + port);
  }
  void bearer(const std::string &token) { request_.set(http::field::authorization, "Bearer " + token); }
  void run(const std::string &target) {
    request_.target(target);
    resolver_.async_resolve(SERVER_HOST, port, beast::bind_front_handler(&Session::onResolve, shared_from_this()));
  }

private:
  void onResolve(beast::error_code error, tcp::resolver::results_type results) {
    if (!error)
      stream_.async_connect(results, beast::bind_front_handler(&Session::onConnect, shared_from_this()));
  }
  void onConnect(beast::error_code error, tcp::resolver::results_type::endpoint_type) {
    if (!error)
      http::async_write(stream_, request_, beast::bind_front_handler(&Session::onWrite, shared_from_this()));
  }
  void onWrite(beast::error_code error, std::size_t) {
    if (!error)
      http::async_read(stream_, buffer_, response_, [self = shared_from_this()](beast::error_code, std::size_t) {});
  }
  tcp::resolver resolver_;
  beast::tcp_stream stream_;
  beast::flat_buffer buffer_;
  http::request<http::empty_body> request_;
  http::response<http::string_body> response_;
};
static void session() {
  net::io_context context;
  auto session = std::make_shared<Session>(context);
  session->bearer(variable("TOKEN"));
  session->run("/v1/session"); /* REQUEST: GET http://127.0.0.1:8080/v1/session auth=bearer */
  context.run();
}

// cell: digest: impossible -- the library writes what it is told and answers no challenge

// cell: serializer
static void serialized() {
  net::io_context context;
  beast::tcp_stream stream(context);
  connected(stream);
  http::request<http::string_body> request{http::verb::put, "/v1/serializer", 11, "{}"}; /* REQUEST: PUT http://127.0.0.1:8080/v1/serializer auth=header:X-Api-Key */
  request.set(http::field::host, SERVER_HOST ":" + port);
  request.set("X-Api-Key", variable("TOKEN"));
  request.prepare_payload();
  http::request_serializer<http::string_body> serializer{request};
  http::write(stream, serializer);
  answer(stream);
}

int main() {
  literal();
  base();
  wrapper();
  in_class();
  header();
  session();
  serialized();
}
