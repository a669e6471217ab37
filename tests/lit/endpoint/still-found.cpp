// RUN: %check_findings %s --headers shadow
// Near the misses of silent.cpp, and findings.
#include <httplib.h>

#include <cstdlib>
#include <string>

void found(const std::string &token, const std::string &number) {
  httplib::Client client(std::getenv("XENTRAL_URL"));
  client.set_bearer_token_auth(token);
  client.Get("/shopimport/status?x=1");                  // EXPECT: xentral/endpoint-unavailable(error)
  client.Get("/shopimport/status#top");                  // EXPECT: xentral/endpoint-unavailable(error)
  client.Get("/shopimport/articletoshop/A%2F1");         // EXPECT: xentral/endpoint-unavailable(error)
  client.Get("/shopimport/articletoshop/A/B/C");         // EXPECT: xentral/endpoint-unavailable(error)
  client.Get("/shopimport/articletoshop/A/");            // EXPECT: xentral/endpoint-unavailable(error)
  client.Get("/shopimport/%73tatus");                    // EXPECT: xentral/endpoint-unavailable(error)
  client.Delete("/shopimport/status");                   // EXPECT: xentral/endpoint-unavailable(error, method=DELETE) (the listed method is GET)
  client.Get("/v1/reports/7/download");                  // EXPECT: xentral/endpoint-unavailable(endpoint=/v1/reports)
  client.Get("/v1/reports/7");                           // EXPECT: xentral/endpoint-unavailable(possible, endpoint=/v1/reports/{...})
  client.Get("/shopimport/" + number);                   // EXPECT: xentral/endpoint-unavailable(possible, endpoint=/shopimport/{...})
}

void ofABase(const std::string &host, const std::string &token) {
  httplib::Client client("https://" + host + "/api");
  client.set_bearer_token_auth(token);
  client.Get("/shopimport/status"); // EXPECT: xentral/endpoint-unavailable(error)
}

void relative(const std::string &base, const std::string &token) {
  httplib::Client client(base);
  client.set_bearer_token_auth(token);
  client.Get("shopimport/status"); // EXPECT: xentral/endpoint-unavailable(error, url={}/shopimport/status)
}
