// RUN: %check_requests %s --headers shadow
// The same constant at two places is no text that grows from round to round.
#include <cpr/cpr.h>
#include <memory>
#include <string>

class Handler {
public:
  explicit Handler(const std::string &base) : base(base) {}
  void post(const std::string &path) {
    cpr::Post(cpr::Url{base + path});
    last += path;
  }

private:
  std::string base, last;
};
std::unique_ptr<Handler> handle;

void ping() {
  Handler own("https://shop.example.com");
  own.post("/ping"); // REQUEST: POST https://shop.example.com/ping
}
void spot() {
  handle->post("/spot"); // REQUEST: POST https://shop.example.com/spot
}
int main() {
  handle = std::make_unique<Handler>("https://shop.example.com");
  spot();
}

// Near miss: this one does grow.
std::string path = "/a";
void more() {
  path += "/b";
  cpr::Get(cpr::Url{"https://grows.example.com" + path}); // REQUEST: GET https://grows.example.com/a/b{}/b | GET https://grows.example.com/a/b | GET https://grows.example.com/a/b/b
}
