#include "rest.h"

void all(Rest &rest, const std::string &host, const std::string &base, const std::string &secret) {
  rest.get("/shopimport/status");                    /* REQUEST: GET {}/shopimport/status auth=bearer client=derived */ // EXPECT: xentral/endpoint-unavailable(error)
  rest.get("/v1/products");                          // REQUEST: GET {}/v1/products auth=bearer
  rest.order(17, "{}");                              // REQUEST: POST {}/v1/orders/{} auth=none
  plain::fetch(host, "/v1/x");                       // REQUEST: GET https://{}/api/v1/x auth=none
  plain::with("PUT", base + "/v1/y", secret);        // REQUEST: PUT {}/v1/y auth=header:X-Api-Key
  plain::login(base + "/shopimport/status", "me", secret); // REQUEST: GET {}/shopimport/status auth=digest
  plain::later(base + "/v1/z");                      // REQUEST: ? {}/v1/z auth=unknown
  plain::log(base + "/shopimport/status");
}
