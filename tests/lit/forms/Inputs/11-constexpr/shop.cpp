#include <cpr/cpr.h>

#include <string>
#include <string_view>

class Shop {
public:
  Shop(std::string base, std::string tok) : base_(std::move(base)), tok_(std::move(tok)) {}
  void toShop(const std::string &nr) {
    cpr::Put(cpr::Url{base_ + std::string(kShop) + nr}, cpr::Bearer{tok_}); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  }
  void toShopX(const std::string &nr) {
    cpr::Put(cpr::Url{base_ + std::string(kOther) + nr}, cpr::Bearer{tok_}); /* REQUEST: PUT {}/shopimport/articletoshopX/{} auth=bearer */
  }
  void any(std::string_view what, const std::string &nr) {
    cpr::Put(cpr::Url{base_ + std::string(what) + nr}, cpr::Bearer{tok_}); /* REQUEST: PUT {} auth=bearer */
  }

private:
  static constexpr std::string_view kShop = "/shopimport/articletoshop/";
  static constexpr std::string_view kOther = "/shopimport/articletoshopX/";
  std::string base_, tok_;
};
