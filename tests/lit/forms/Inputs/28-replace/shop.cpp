#include <cpr/cpr.h>

#include <string>

class Api {
public:
  Api(std::string base, std::string token) : base_(std::move(base)), token_(std::move(token)) {}

  // As generators of clients write it.
  void toShop(const std::string &nr) {
    std::string path = "/shopimport/articletoshop/{nr}";
    path.replace(path.find("{nr}"), 4, nr);
    put(path); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  }
  void toShopByHelper(const std::string &nr) {
    put(replaced("/shopimport/articletoshop/{nr}", "{nr}", nr)); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  }
  // The second is looked for where the first has been put in.
  void toShopOf(const std::string &shop, const std::string &nr) {
    std::string path = "/shopimport/articletoshop/{shop}/{nr}?again=1";
    path.replace(path.find("{shop}"), 6, cpr::util::urlEncode(shop));
    path.replace(path.find("{nr}"), 4, cpr::util::urlEncode(nr));
    put(path); /* REQUEST: PUT {}/shopimport/articletoshop/{}/{}?again=1 auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  }

  // Another word; and another folder.
  void toShopX(const std::string &nr) {
    std::string path = "/shopimport/articletoshopX/{nr}";
    path.replace(path.find("{nr}"), 4, nr);
    put(path); // REQUEST: PUT {}/shopimport/articletoshopX/{} auth=bearer
  }
  void listOf(const std::string &shop) {
    std::string path = "/v2/{shop}/articletoshop";
    path.replace(path.find("{shop}"), 6, cpr::util::urlEncode(shop));
    put(path); // REQUEST: PUT {}/v2/{}/articletoshop auth=bearer
  }
  void any(std::string path, const std::string &nr) {
    path.replace(path.find("{nr}"), 4, nr);
    put(path); // REQUEST: PUT {} auth=bearer
  }

private:
  static std::string replaced(std::string text, const std::string &name, const std::string &value) {
    size_t at = text.find(name);
    if (at != std::string::npos)
      text.replace(at, name.size(), value);
    return text;
  }
  void put(const std::string &path) {
    cpr::Put(cpr::Url{base_ + path}, cpr::Bearer{token_});
  }
  std::string base_, token_;
};
