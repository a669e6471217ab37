#include "send.h"

#include <stdio.h>
#include <stdlib.h>

#define XT_TO_SHOP "/shopimport/articletoshop/"

static void mk(char **o, const char *p, const char *n) {
  *o = calloc(1, 300);
  snprintf(*o, 300, "%s%s%s", g_base, p, n);
}

void put_02(const char *nr) {
  char *u = NULL;
  mk(&u, XT_TO_SHOP, nr);
  http_put(u, "{}"); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  free(u);
}
