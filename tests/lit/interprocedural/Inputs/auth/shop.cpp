#include "curl.h"
#include "session.h"

void bearer(BearerSession &session) {
  session.get("/shopimport/status"); /* REQUEST: GET {}/shopimport/status auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
}
void headers(HeaderSession &session) {
  session.get("/shopimport/statistics"); /* REQUEST: GET {}/shopimport/statistics auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
}
void slist(struct api *api) {
  api_get(api, "/shopimport/modulelinks"); /* REQUEST: GET https://x.xentral.biz/shopimport/modulelinks auth=bearer (that is where they are made) */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
}

// Logged in with digest: these endpoints are made for it.
void digest(DigestSession &session) {
  session.get("/shopimport/status"); /* REQUEST: GET {}/shopimport/status auth=digest */
}
void digestSlist(const char *base, const char *user, const char *password) {
  api_get_as(base, "/shopimport/modulelinks", user, password); /* REQUEST: GET {}/shopimport/modulelinks auth=digest */
}

// Unknown, with each of them.
void any(BearerSession &bearer, DigestSession &digest, struct api *api, const std::string &path) {
  bearer.get(path); // REQUEST: GET {} auth=bearer
  digest.get(path); // REQUEST: GET {} auth=digest
  api_get(api, path.c_str());
}

// The token on its way through four functions.
static int send4(const std::string &path, const char *token) {
  return api_get(api_new("https://x.xentral.biz", token), path.c_str());
}
static int send3(const std::string &path, const char *token) { return send4(path, token); }
static int send2(const std::string &path, const char *token) { return send3("/api" + path, token); }
static int send1(const std::string &path, const char *token) { return send2(path, token); }
void passed(const char *token) {
  send1("/shopimport/refund", token);  /* REQUEST: GET https://x.xentral.biz/api/shopimport/refund auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, certain)
  send1("/shopimport/refunds", token); /* REQUEST: GET https://x.xentral.biz/api/shopimport/refunds auth=bearer */
}
