// RUN: %check_requests %s --headers shadow
// A request to a proxy, or of somebody who does not know better: the target is
// a whole URL.
#include <boost/asio/connect.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/http.hpp>
#include <string>

namespace http = boost::beast::http;
using tcp = boost::asio::ip::tcp;

void get(const std::string &target, const std::string &id) {
  boost::asio::io_context io;
  boost::asio::ssl::context context{boost::asio::ssl::context::sslv23_client};
  tcp::resolver resolver{io};
  boost::asio::ssl::stream<tcp::socket> stream{io, context};
  auto results = resolver.resolve("api.example.com", "443");
  boost::asio::connect(stream.next_layer(), results.begin(), results.end());
  http::request<http::string_body> whole{http::verb::get, "https://www.example.com/v1/tickers", 11};
  whole.set(http::field::host, "api.example.com");
  http::write(stream, whole); // REQUEST@-2: GET https://www.example.com/v1/tickers
  http::request<http::string_body> path{http::verb::get, "/http/" + id, 11};
  path.set(http::field::host, "api.example.com");
  http::write(stream, path); // REQUEST@-2: GET https://api.example.com/http/{}
}
