#include "send.h"

#include <inttypes.h>

const char *xt_base(void *ctx);

void put_04(void *ctx, uint64_t id) {
  char *url = sn_asprintf("%s/shopimport/articletoshop/%" PRIu64, xt_base(ctx), id);
  http_put(url, "{}"); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
}
