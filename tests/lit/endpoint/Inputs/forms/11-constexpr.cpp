#include <cpr/cpr.h>

#include <string>
#include <string_view>

class Shop11 {
public:
  void put(const std::string &nr) {
    cpr::Put(cpr::Url{base_ + std::string(kShop) + nr}, cpr::Bearer{tok_}); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  }

private:
  static constexpr std::string_view kShop = "/shopimport/articletoshop/";
  std::string base_, tok_;
};
