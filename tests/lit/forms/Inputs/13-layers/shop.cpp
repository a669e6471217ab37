#include "transport.h"

#include <memory>

class Shop {
public:
  explicit Shop(std::unique_ptr<Transport> api) : api_(std::move(api)) {}
  long toShop(const std::string &nr) {
    return api_->put("shopimport/articletoshop/" + nr); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer (it is one of two) */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  }
  long products() {
    return api_->get("v1/products"); /* REQUEST: GET {}/v1/products auth=bearer */
  }
  long any(const std::string &path) {
    return api_->put(path);
  }

private:
  std::unique_ptr<Transport> api_;
};
