#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <string>
#include <vector>

namespace http = boost::beast::http;

// What is sent here comes from outside.
class Replay {
public:
  explicit Replay(std::vector<std::string> paths) : paths_(std::move(paths)) {}
  void run(boost::beast::tcp_stream &stream) {
    for (const auto &path : paths_) {
      http::request<http::empty_body> req{http::verb::get, path, 11}; /* REQUEST: GET http://{} */
      http::write(stream, req);
    }
  }

private:
  std::vector<std::string> paths_;
};
