#include <Poco/URI.h>
#include <httplib.h>

class Shop {
public:
  Shop(const std::string &base, std::string token) : uri_(base), client_(uri_.getHost(), uri_.getPort()) {
    client_.set_bearer_token_auth(token);
  }

  void toShop(const std::string &nr) {
    Poco::URI uri(uri_);
    uri.setPath("/shopimport/articletoshop/" + nr);
    put(uri.getPathAndQuery()); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  }
  void toShopForced(const std::string &nr) {
    Poco::URI uri(uri_);
    uri.setPath("/shopimport/articletoshop/" + nr);
    uri.addQueryParameter("force", "1");
    put(uri.getPathAndQuery()); /* REQUEST: PUT {}/shopimport/articletoshop/{}?force=1 auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  }

  // Another word; no number.
  void nearMisses(const std::string &nr) {
    Poco::URI uri(uri_);
    uri.setPath("/shopimport/articletoshopX/" + nr);
    put(uri.getPathAndQuery()); // REQUEST: PUT {}/shopimport/articletoshopX/{} auth=bearer
    uri.setPath("/shopimport/articletoshop");
    put(uri.getPathAndQuery()); // REQUEST: PUT {}/shopimport/articletoshop auth=bearer
  }
  void any(const std::string &path) {
    Poco::URI uri(uri_);
    uri.setPath(path);
    put(uri.getPathAndQuery());
  }

private:
  void put(const std::string &path) {
    client_.Put(path, "{}", "application/json"); // REQUEST: PUT {} auth=bearer (of any())
  }
  Poco::URI uri_;
  httplib::Client client_;
};
