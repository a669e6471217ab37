#include "path.h"

class Articles {
public:
  explicit Articles(const Client &client) : client_(client) {}

  long toShop(const std::string &nr) {
    return HttpConsumer::put(client_, getUrl(Path{"articletoshop/" + nr})); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  }
  long toShopJoined(const std::string &nr) {
    Path path = Path("articletoshop/") + nr;
    return HttpConsumer::put(client_, getUrl(path)); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  }
  // No number.
  long list() {
    return HttpConsumer::put(client_, getUrl(Path{"articletoshop"})); /* REQUEST: PUT {}/shopimport/articletoshop auth=bearer */
  }

private:
  std::string getUrl(const Path &path) { return client_.getUrl("/shopimport/", path); }
  const Client &client_;
};

class Products {
public:
  explicit Products(const Client &client) : client_(client) {}
  long one(const std::string &nr) {
    return HttpConsumer::put(client_, getUrl(Path{"articletoshop/" + nr})); /* REQUEST: PUT {}/v1/articletoshop/{} auth=bearer */
  }

private:
  std::string getUrl(const Path &path) { return client_.getUrl("/v1/", path); }
  const Client &client_;
};

long any(const Client &client, const Path &path) {
  return HttpConsumer::put(client, client.getUrl("", path)); // REQUEST: PUT {} auth=bearer
}
