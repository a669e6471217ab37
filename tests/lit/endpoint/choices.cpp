// RUN: %check_findings %s --headers shadow
// Several endpoints at one place: one finding for each.
#include <httplib.h>

#include <cstdlib>
#include <string>

class Api {
public:
  explicit Api(const std::string &token) : client_(std::getenv("XENTRAL_URL")) {
    client_.set_bearer_token_auth(token);
  }

  void ternary(bool back) {
    client_.Post(back ? "/shopimport/reconnect" : "/shopimport/disconnect"); // EXPECT: xentral/endpoint-unavailable(endpoint=/shopimport/reconnect) xentral/endpoint-unavailable(endpoint=/shopimport/disconnect)
  }

  void ternaryWithinThePath(bool in, const std::string &number) {
    client_.Post(std::string("/shopimport/") + (in ? "articletoxentral" : "articletoshop") + "/" + number); // EXPECT: xentral/endpoint-unavailable(endpoint=/shopimport/articletoxentral/{articlenumber:.+}) xentral/endpoint-unavailable(endpoint=/shopimport/articletoshop/{articlenumber:.+})
  }

  void oneOfTwo(bool old) {
    client_.Get(old ? "/v1/reports" : "/v1/analytics/report"); // EXPECT: xentral/endpoint-unavailable(endpoint=/v1/reports)
  }

  void branches(int what) {
    std::string path;
    if (what == 0)
      path = "/shopimport/status";
    else if (what == 1)
      path = "/shopimport/statistics";
    else
      path = "/v1/products";
    client_.Get(path); // EXPECT: xentral/endpoint-unavailable(endpoint=/shopimport/status) xentral/endpoint-unavailable(endpoint=/shopimport/statistics)
  }

  // All thirteen.
  void call(int what, const std::string &number) {
    std::string path;
    switch (what) {
    case 0: path = "/shopimport/auth"; break;
    case 1: path = "/shopimport/syncstorage/" + number; break;
    case 2: path = "/shopimport/articletoxentral/" + number; break;
    case 3: path = "/shopimport/articletoshop/" + number; break;
    case 4: path = "/shopimport/ordertoxentral/" + number; break;
    case 5: path = "/shopimport/articlesyncstate"; break;
    case 6: path = "/shopimport/statistics"; break;
    case 7: path = "/shopimport/modulelinks"; break;
    case 8: path = "/shopimport/disconnect"; break;
    case 9: path = "/shopimport/reconnect"; break;
    case 10: path = "/shopimport/status"; break;
    case 11: path = "/shopimport/refund"; break;
    default: path = "/v1/reports"; break;
    }
    // EXPECT@+13: xentral/endpoint-unavailable(endpoint=/shopimport/auth)
    // EXPECT@+12: xentral/endpoint-unavailable(endpoint=/shopimport/syncstorage/{articlenumber:.+})
    // EXPECT@+11: xentral/endpoint-unavailable(endpoint=/shopimport/articletoxentral/{articlenumber:.+})
    // EXPECT@+10: xentral/endpoint-unavailable(endpoint=/shopimport/articletoshop/{articlenumber:.+})
    // EXPECT@+9: xentral/endpoint-unavailable(endpoint=/shopimport/ordertoxentral/{ordernumber:.+})
    // EXPECT@+8: xentral/endpoint-unavailable(endpoint=/shopimport/articlesyncstate)
    // EXPECT@+7: xentral/endpoint-unavailable(endpoint=/shopimport/statistics)
    // EXPECT@+6: xentral/endpoint-unavailable(endpoint=/shopimport/modulelinks)
    // EXPECT@+5: xentral/endpoint-unavailable(endpoint=/shopimport/disconnect)
    // EXPECT@+4: xentral/endpoint-unavailable(endpoint=/shopimport/reconnect)
    // EXPECT@+3: xentral/endpoint-unavailable(endpoint=/shopimport/status)
    // EXPECT@+2: xentral/endpoint-unavailable(endpoint=/shopimport/refund)
    // EXPECT@+1: xentral/endpoint-unavailable(endpoint=/v1/reports)
    client_.Post(path);
  }

  // A table: a loop, an index, a function that names it.
  void all() {
    for (const char *path : paths)
      client_.Get(path); // EXPECT: xentral/endpoint-unavailable(endpoint=/shopimport/status) xentral/endpoint-unavailable(endpoint=/shopimport/modulelinks) xentral/endpoint-unavailable(endpoint=/v1/reports)
  }
  void nth(int n) {
    client_.Get(paths[n]); // EXPECT: xentral/endpoint-unavailable(endpoint=/shopimport/status) xentral/endpoint-unavailable(endpoint=/shopimport/modulelinks) xentral/endpoint-unavailable(endpoint=/v1/reports)
  }
  void secondAndThird() {
    client_.Get(paths[1]);
    client_.Get(paths[2]); // EXPECT: xentral/endpoint-unavailable(endpoint=/shopimport/modulelinks)
  }
  void named(const std::string &name) {
    client_.Get(pathOf(name)); // EXPECT: xentral/endpoint-unavailable(endpoint=/shopimport/articlesyncstate) xentral/endpoint-unavailable(endpoint=/shopimport/refund)
  }

private:
  static std::string pathOf(const std::string &name) {
    static const struct {
      const char *name, *path;
    } table[] = {{"sync", "/shopimport/articlesyncstate"},
                 {"products", "/v1/products"},
                 {"refund", "/shopimport/refund"}};
    for (const auto &row : table)
      if (name == row.name)
        return row.path;
    return "/v1/salesOrders";
  }

  static constexpr const char *paths[] = {"/shopimport/status", "/v1/products",
                                          "/shopimport/modulelinks", "/v1/reports"};
  httplib::Client client_;
};
