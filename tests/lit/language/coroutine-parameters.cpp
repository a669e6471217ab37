// A coroutine takes its parameters along; they are what the caller gave.
// RUN: %check_requests %s --headers shadow
#include <boost/asio.hpp>
#include <boost/beast.hpp>
#include <memory>
#include <string>

namespace asio = boost::asio;
namespace http = boost::beast::http;

class Line {
public:
  asio::awaitable<int> send(http::request<http::string_body> request) {
    co_await http::async_write(stream, request, asio::use_awaitable);
    co_return 0;
  }
  boost::beast::tcp_stream stream;
};

class Store {
public:
  asio::awaitable<bool> drop(std::string id) {
    std::string target = "/rest/v1/sheets?id=" + id;
    http::request<http::string_body> req{http::verb::delete_, target, 11}; // REQUEST: DELETE http://store.example/rest/v1/sheets?id={} auth=bearer
    req.set(http::field::host, "store.example");
    req.set(http::field::authorization, "Bearer " + id);
    co_await line->send(std::move(req));
    co_return true;
  }

private:
  std::shared_ptr<Line> line;
};
