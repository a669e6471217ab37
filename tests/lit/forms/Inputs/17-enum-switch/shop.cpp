#include "calls.h"

#include <cpr/cpr.h>

class Shop {
public:
  Shop(std::string base, std::string token) : base_(std::move(base)), token_(std::move(token)) {}

  void perform(Call call, const std::string &nr) {
    std::string p;
    switch (call) {
    case Call::Auth: p = "auth"; break;
    case Call::SyncStorage: p = "syncstorage/" + nr; break;
    case Call::ToXentral: p = "articletoxentral/" + nr; break;
    case Call::ToShop: p = "articletoshop/" + nr; break;
    case Call::OrderToXentral: p = "ordertoxentral/" + nr; break;
    case Call::SyncState: p = "articlesyncstate"; break;
    case Call::Statistics: p = "statistics"; break;
    case Call::ModuleLinks: p = "modulelinks"; break;
    case Call::Disconnect: p = "disconnect"; break;
    case Call::Reconnect: p = "reconnect"; break;
    case Call::Status: p = "status"; break;
    }
    // One finding for each; without a case the family's.
    // EXPECT@+2: xentral/endpoint-unavailable(endpoint=/shopimport/auth) xentral/endpoint-unavailable(endpoint=/shopimport/syncstorage/{articlenumber:.+}) xentral/endpoint-unavailable(endpoint=/shopimport/articletoxentral/{articlenumber:.+}) xentral/endpoint-unavailable(endpoint=/shopimport/articletoshop/{articlenumber:.+}) xentral/endpoint-unavailable(endpoint=/shopimport/ordertoxentral/{ordernumber:.+}) xentral/endpoint-unavailable(endpoint=/shopimport/articlesyncstate)
    // EXPECT@+1: xentral/endpoint-unavailable(endpoint=/shopimport/statistics) xentral/endpoint-unavailable(endpoint=/shopimport/modulelinks) xentral/endpoint-unavailable(endpoint=/shopimport/disconnect) xentral/endpoint-unavailable(endpoint=/shopimport/reconnect) xentral/endpoint-unavailable(endpoint=/shopimport/status)
    post("/shopimport/" + p);
    // REQUEST@-1: POST {}/shopimport/auth | POST {}/shopimport/syncstorage/{} | POST {}/shopimport/articletoxentral/{} | POST {}/shopimport/articletoshop/{} | POST {}/shopimport/ordertoxentral/{} | POST {}/shopimport/articlesyncstate
    // REQUEST@-2: POST {}/shopimport/statistics | POST {}/shopimport/modulelinks | POST {}/shopimport/disconnect | POST {}/shopimport/reconnect | POST {}/shopimport/status
  }

  void nearMiss(NearCall call, const std::string &nr) {
    post(pathOf(call) + nr); /* REQUEST: POST {}/shopimport/articletoshopX/{} | POST {}/shopimport/statistics2/{} | POST {}/v1/reportsarchive/{} | POST {}/v2/reports/{} */
  }

  void any(Call call, const std::string &auth, const std::string &rest) {
    std::string p;
    switch (call) {
    case Call::Auth: p = auth; break;
    default: p = rest; break;
    }
    post(p); // REQUEST: POST {} auth=bearer
  }

private:
  static std::string pathOf(NearCall call) {
    switch (call) {
    case NearCall::ToShopX: return "/shopimport/articletoshopX/";
    case NearCall::Statistics2: return "/shopimport/statistics2/";
    case NearCall::Archive: return "/v1/reportsarchive/";
    }
    return "/v2/reports/";
  }
  void post(const std::string &path) {
    cpr::Post(cpr::Url{base_ + path}, cpr::Bearer{token_});
  }
  std::string base_, token_;
};
