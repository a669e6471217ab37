#include "send.h"

#include <string.h>

#define XT_TO_SHOP "/shopimport/articletoshop/"

void put_03(const char *nr, const char *tok) {
  char cmd[200] = XT_TO_SHOP;
  strcat(cmd, nr);
  xt_put(cmd, tok); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
}
