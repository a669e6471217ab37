#include <httplib.h>

#include <string>

class Shop {
public:
  Shop(const std::string &host, std::string token) : client(host), hdr{{"Authorization", "Bearer " + token}} {}

  bool toShop(long nr, const std::string &body) {
    auto r = client.Put("/shopimport/articletoshop/" + std::to_string(nr), hdr, body, "application/json"); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
    return r && r->status == 200;
  }

  // A longer word.
  bool statistics(long nr) {
    auto r = client.Get("/shopimport/statistics" + std::to_string(nr), hdr); /* REQUEST: GET {}/shopimport/statistics{} auth=bearer */
    return r && r->status == 200;
  }

  bool any(const std::string &path, long nr) {
    auto r = client.Get(path + std::to_string(nr), hdr); /* REQUEST: GET {} auth=bearer */
    return r && r->status == 200;
  }

private:
  httplib::Client client;
  httplib::Headers hdr;
};
