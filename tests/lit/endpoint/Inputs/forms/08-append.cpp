#include <cpr/cpr.h>

#include <string>

class Shop08 {
public:
  void plus(const std::string &nr) {
    std::string p = "/shopimport";
    p += "/articletoshop/";
    p += nr;
    cpr::Put(cpr::Url{base_ + p}, cpr::Bearer{token_}); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  }
  void chain(const std::string &nr) {
    std::string q;
    q.append(base_).append("/shopimport/").append("articletoshop/").append(nr);
    cpr::Put(cpr::Url{q}, cpr::Bearer{token_}); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  }

private:
  std::string base_, token_;
};
