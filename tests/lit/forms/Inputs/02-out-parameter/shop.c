#include "xt.h"

#include <stdio.h>
#include <stdlib.h>

#define XT_TO_SHOP "/shopimport/articletoshop/"
#define XT_LIST "/shopimport/articletoshop"

static void mk(char **o, const char *p, const char *n) {
  *o = calloc(1, 300);
  snprintf(*o, 300, "%s%s%s", g_base, p, n);
}

int to_shop(const char *nr) {
  char *u = NULL;
  int rc;
  mk(&u, XT_TO_SHOP, nr);
  rc = http_put(u, "{}"); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  free(u);
  return rc;
}

/* No number. */
int list(void) {
  char *u = NULL;
  int rc;
  mk(&u, XT_LIST, "");
  rc = http_put(u, "{}"); /* REQUEST: PUT {}/shopimport/articletoshop auth=bearer */
  free(u);
  return rc;
}

int any(const char *path) {
  char *u = NULL;
  int rc;
  mk(&u, path, "");
  rc = http_put(u, "{}"); // REQUEST: PUT {} auth=bearer
  free(u);
  return rc;
}
