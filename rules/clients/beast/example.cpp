// What the model of Boost.Beast must find. The comments say it line by line:
// a REQUEST comment is what `patlint requests` lists for the line, an EXPECT
// comment what `patlint` finds there (CONTRIBUTING.md, "Lit tests"). A line
// that says nothing must stay silent. tests/clients_test.py checks it,
// and compiles this file against the real headers and the shadow headers.
#include <boost/beast/http.hpp>

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/spawn.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/strand.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/ssl.hpp>

#include <cstdlib>
#include <functional>
#include <memory>
#include <string>

namespace beast = boost::beast;
namespace http = beast::http;
namespace net = boost::asio;
namespace ssl = net::ssl;
using tcp = net::ip::tcp;

// --- found ---------------------------------------------------------------------

void literal(net::io_context &context, const std::string &token) {
  tcp::resolver resolver(context);
  beast::tcp_stream stream(context);
  stream.connect(resolver.resolve("a.xentral.biz", "80"));
  http::request<http::empty_body> request{http::verb::get, "/api/shopimport/status", 11}; /* REQUEST: GET http://a.xentral.biz/api/shopimport/status auth=bearer client=beast */ // EXPECT: xentral/endpoint-unavailable(error, certain)
  request.set(http::field::host, "a.xentral.biz");
  request.set(http::field::authorization, "Bearer " + token);
  http::write(stream, request);
}

// The host is where the stream is connected to.
void resolved(net::io_context &context, const std::string &token) {
  tcp::resolver resolver(context);
  tcp::socket socket(context);
  auto const results = resolver.resolve("a.xentral.biz", "8080");
  net::connect(socket, results.begin(), results.end());
  http::request<http::string_body> request;
  request.method(http::verb::post);
  request.target("/shopimport/auth"); /* REQUEST: POST http://a.xentral.biz:8080/shopimport/auth auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, certain)
  request.version(11);
  request.insert("Authorization", "Bearer " + token);
  request.body() = "{}";
  request.prepare_payload();
  http::write(socket, request);
}

void composed(ssl::stream<tcp::socket> &stream, const std::string &token, int number) {
  http::request<http::string_body> request(http::verb::put, "/shopimport/articletoshop/" + std::to_string(number), 11, "{}"); /* REQUEST: PUT https://{}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, likely)
  request.set(http::field::host, std::getenv("XENTRAL_HOST"));
  request.base().set(http::field::authorization, "Bearer " + token);
  beast::error_code error;
  http::write(stream, request, error);
}

// Any method, over either kind of TLS stream.
void spelled(beast::ssl_stream<beast::tcp_stream> &stream, const std::string &token) {
  http::request<http::empty_body> request;
  request.method_string("DELETE");
  request.target("/v1/products/5"); /* REQUEST: DELETE https://a.xentral.biz/v1/products/5 auth=bearer */
  request.set("Host", "a.xentral.biz");
  request.set("authorization", "Bearer " + token);
  http::async_write(stream, request, [](beast::error_code, std::size_t) {});
}

// In parts.
void serialized(beast::tcp_stream &stream, const std::string &token) {
  http::request<http::buffer_body> request;
  request.method(http::verb::post);
  request.target("/shopimport/refund"); /* REQUEST: POST http://{}/shopimport/refund auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  request.set(http::field::authorization, "Bearer " + token);
  http::request_serializer<http::buffer_body> serializer{request};
  http::write_header(stream, serializer);
}

// A session of callbacks.
class Session : public std::enable_shared_from_this<Session> {
public:
  explicit Session(net::io_context &context) : resolver_(context), stream_(context) {}

  void run(const std::string &token) {
    request_.version(11);
    request_.method(http::verb::get);
    request_.target("/shopimport/statistics"); /* REQUEST: GET http://a.xentral.biz/shopimport/statistics auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
    request_.set(http::field::host, "a.xentral.biz");
    request_.set(http::field::authorization, "Bearer " + token);
    resolver_.async_resolve("a.xentral.biz", "80", beast::bind_front_handler(&Session::onResolve, shared_from_this()));
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
  void onWrite(beast::error_code, std::size_t) { http::async_read(stream_, buffer_, response_, [](beast::error_code, std::size_t) {}); }

  tcp::resolver resolver_;
  beast::tcp_stream stream_;
  beast::flat_buffer buffer_;
  http::request<http::empty_body> request_;
  http::response<http::string_body> response_;
};

// A coroutine, and a wrapper that is told the method.
http::response<http::string_body> exchange(beast::tcp_stream &stream, http::verb method, const std::string &path, const std::string &token, net::yield_context yield) {
  http::request<http::string_body> request{method, "/shopimport" + path, 11};
  request.set(http::field::host, "a.xentral.biz");
  request.set(http::field::authorization, "Bearer " + token);
  beast::flat_buffer buffer;
  http::response<http::string_body> response;
  http::async_write(stream, request, yield);
  http::async_read(stream, buffer, response, yield);
  return response;
}
void reconnect(beast::tcp_stream &stream, const std::string &token, net::yield_context yield) {
  exchange(stream, http::verb::post, "/reconnect", token, yield); /* REQUEST: POST http://a.xentral.biz/shopimport/reconnect auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  exchange(stream, http::verb::get, "/articlesyncstate", token, yield); /* REQUEST: GET http://a.xentral.biz/shopimport/articlesyncstate auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
}

// A request that another function makes.
static http::request<http::string_body> made(http::verb method, const std::string &target) {
  http::request<http::string_body> request{method, target, 11};
  request.set(http::field::host, "a.xentral.biz");
  return request;
}
void elsewhere(ssl::stream<tcp::socket> &stream, const std::string &token) {
  auto request = made(http::verb::get, "/v1/reports"); /* REQUEST: GET https://a.xentral.biz/v1/reports auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  request.set(http::field::authorization, "Bearer " + token);
  http::write(stream, request);
}

void written_down(beast::tcp_stream &stream) {
  http::request<http::empty_body> request{http::verb::get, "/api/v1/customers", 11}; /* REQUEST: GET http://a.xentral.biz/api/v1/customers auth=bearer */
  request.set(http::field::host, "a.xentral.biz");
  request.set(http::field::authorization, "Bearer qP4tS9xWm2LkV7bR"); // EXPECT: xentral/hardcoded-token(error, flow)
  http::write(stream, request);
}

// --- not found -------------------------------------------------------------------

void with_basic(beast::tcp_stream &stream, const std::string &encoded) {
  http::request<http::empty_body> request{http::verb::get, "/shopimport/status", 11}; /* REQUEST: GET http://{}/shopimport/status auth=basic */
  request.set(http::field::authorization, "Basic " + encoded);
  http::write(stream, request);
}

void with_digest(beast::tcp_stream &stream, const std::string &answer) {
  http::request<http::empty_body> request{http::verb::get, "/shopimport/status", 11}; /* REQUEST: GET http://{}/shopimport/status auth=digest */
  request.set(http::field::authorization, "Digest " + answer);
  http::write(stream, request);
}

void near_misses(beast::tcp_stream &stream) {
  http::request<http::empty_body> request{http::verb::get, "/shopimport/statistics2", 11}; /* REQUEST: GET http://{}/shopimport/statistics2 auth=none */
  http::write(stream, request);
  request.target("/v1/reportsettings"); /* REQUEST: GET http://{}/v1/reportsettings auth=none */
  http::write(stream, request);
}

// Taken back.
void anonymous(beast::tcp_stream &stream, const std::string &token) {
  http::request<http::empty_body> request{http::verb::get, "/v1/products", 11}; /* REQUEST: GET http://{}/v1/products auth=none */
  request.set(http::field::authorization, "Bearer " + token);
  request.erase(http::field::authorization);
  http::write(stream, request);
}

// We are the server: what comes in, and the answers.
void serve(tcp::socket &socket, net::yield_context yield) {
  beast::flat_buffer buffer;
  http::request<http::string_body> request;
  http::async_read(socket, buffer, request, yield);
  http::response<http::string_body> response{http::status::ok, request.version()};
  if (request.method() == http::verb::get && request.target() == "/shopimport/status")
    response.body() = "/v1/reports";
  response.set(http::field::location, "/shopimport/refund");
  response.prepare_payload();
  http::async_write(socket, response, yield);
}

template <class Body, class Allocator, class Send>
void answer(http::request<Body, http::basic_fields<Allocator>> &&request, Send &&send) {
  http::response<http::string_body> response{http::status::not_found, request.version()};
  response.body() = "no " + std::string(request.target()) + ", try /shopimport/status";
  send(std::move(response));
}
void serveAll(tcp::socket &socket) {
  beast::flat_buffer buffer;
  http::request_parser<http::string_body> parser;
  http::read(socket, buffer, parser);
  answer(parser.release(), [&](auto &&message) { http::write(socket, message); });
}
