// RUN: %check_requests %s --headers shadow
// A request that a stream writes into Asio's buffer, which a socket gets: what is
// written to the stream stands in the buffer that it works on.
#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <istream>
#include <ostream>
#include <string>

using boost::asio::ip::tcp;

void plain(tcp::socket &socket, const std::string &host) {
  boost::asio::streambuf request;
  std::ostream request_stream(&request);
  request_stream << "GET " << "/orders" << " HTTP/1.0\r\n";
  request_stream << "Host: " << host << "\r\n";
  request_stream << "Connection: close\r\n\r\n";
  boost::asio::write(socket, request); // REQUEST: GET http://{}/orders auth=none
}

void encrypted(boost::asio::ssl::stream<tcp::socket> &stream) {
  boost::asio::streambuf request;
  std::ostream out(&request);
  out << "DELETE /orders/7 HTTP/1.1\r\nHost: shop.example\r\nAuthorization: Bearer " << std::getenv("T") << "\r\n\r\n";
  boost::asio::write(stream, request.data()); // REQUEST: DELETE https://shop.example/orders/7 auth=bearer
}

// In a function of its own.
static void fill(boost::asio::streambuf &buffer, const std::string &path) {
  std::ostream out(&buffer);
  out << "GET " << path << " HTTP/1.0\r\nHost: shop.example\r\n\r\n";
}
void filled(tcp::socket &socket) {
  boost::asio::streambuf request;
  fill(request, "/filled");
  boost::asio::write(socket, request); // REQUEST: GET http://shop.example/filled auth=none
}

// In a constructor, sent by another method.
class client {
public:
  client(boost::asio::io_context &io, const std::string &server, const std::string &path) : socket_(io) {
    std::ostream request_stream(&request_);
    request_stream << "GET " << path << " HTTP/1.0\r\n";
    request_stream << "Host: " << server << "\r\n\r\n";
  }
  void handle_connect() {
    boost::asio::async_write(socket_, request_, [](boost::system::error_code, std::size_t) {}); // REQUEST: GET http://shop.example/async auth=none
  }

private:
  tcp::socket socket_;
  boost::asio::streambuf request_;
};
void begin(boost::asio::io_context &io) {
  client c(io, "shop.example", "/async");
  c.handle_connect();
}

// Near miss: what is read from a buffer is no request.
void answer(tcp::socket &socket) {
  boost::asio::streambuf response;
  boost::asio::read_until(socket, response, "\r\n");
  std::istream in(&response);
  std::string version;
  in >> version;
  boost::asio::write(socket, boost::asio::buffer(std::string("GET /next HTTP/1.0\r\nHost: shop.example\r\n\r\n"))); // REQUEST: GET http://shop.example/next auth=none
}

// Known gap: what was sent is gone from the buffer, which its stream does not see.
void twice(tcp::socket &socket) {
  boost::asio::streambuf request;
  std::ostream out(&request);
  out << "GET /first HTTP/1.1\r\nHost: shop.example\r\n\r\n";
  boost::asio::write(socket, request); // REQUEST: GET http://shop.example/first auth=none
  out << "GET /second HTTP/1.1\r\nHost: shop.example\r\n\r\n";
  boost::asio::write(socket, request); // REQUEST: GET http://shop.example/first auth=none
}
