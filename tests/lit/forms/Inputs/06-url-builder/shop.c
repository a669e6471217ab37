#include "api.h"

int to_shop(Api *api, const char *nr) {
  g_autofree char *u = build_api_url(api, "articletoshop/%s", nr);
  return api_put(api, u); /* REQUEST: PUT {}://{}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
}

int to_shop_by_id(Api *api, guint64 id, gboolean force) {
  g_autofree char *u = build_api_url(api, "%s/%" G_GUINT64_FORMAT "?force=%d", "articletoshop", id, force);
  return api_put(api, u); /* REQUEST: PUT {}://{}/shopimport/articletoshop/{}?force={} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
}

/* Another word; no number. */
int near_misses(Api *api, const char *nr) {
  g_autofree char *x = build_api_url(api, "articletoshopX/%s", nr);
  g_autofree char *list = build_api_url(api, "articletoshop/");
  int rc = api_put(api, x); /* REQUEST: PUT {}://{}/shopimport/articletoshopX/{} auth=bearer */
  rc |= api_put(api, list); /* REQUEST: PUT {}://{}/shopimport/articletoshop/ auth=bearer */
  return rc;
}

int any(Api *api, const char *url) { return api_put(api, url); } // REQUEST: PUT {} auth=bearer
