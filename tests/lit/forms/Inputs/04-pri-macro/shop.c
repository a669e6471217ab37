#include "util.h"

#include <inttypes.h>
#include <stdlib.h>

bool to_shop(struct xt *xt, uint64_t id) {
  char *url = sn_asprintf("%s/shopimport/articletoshop/%" PRIu64, xt_base(xt), id);
  bool ok = xt_put(xt, url); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  free(url);
  return ok;
}

/* Another version of the API. */
bool report(struct xt *xt, uint64_t id) {
  char *url = sn_asprintf("%s/v2/reports/%" PRIu64 "/download", xt_base(xt), id);
  bool ok = xt_put(xt, url); /* REQUEST: PUT {}/v2/reports/{}/download auth=bearer */
  free(url);
  return ok;
}

bool any(struct xt *xt, const char *what, uint64_t id) {
  char *url = sn_asprintf("%s%s%" PRIu64, xt_base(xt), what, id);
  bool ok = xt_put(xt, url); // REQUEST: PUT {} auth=bearer
  free(url);
  return ok;
}
