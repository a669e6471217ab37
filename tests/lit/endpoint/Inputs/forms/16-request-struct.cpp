#include <httplib.h>

#include <string>

struct Req16 {
  std::string host;
  std::string relative_url;
  std::string body;
};

class Cli16 {
public:
  static Cli16 &Get() {
    static Cli16 instance;
    return instance;
  }
  bool Put(const Req16 &req) {
    httplib::Client client(req.host);
    client.set_bearer_token_auth(token_);
    return static_cast<bool>(client.Put(req.relative_url, req.body, "application/json"));
  }

private:
  std::string token_;
};

std::string host16();

void put16(const std::string &nr) {
  Req16 req;
  req.host = host16();
  req.relative_url = "/shopimport/articletoshop/" + nr;
  Cli16::Get().Put(req); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  // Overwritten, and sent again.
  req.relative_url = "/v1/products/" + nr;
  Cli16::Get().Put(req); /* REQUEST: PUT {}/v1/products/{} auth=bearer */
}
