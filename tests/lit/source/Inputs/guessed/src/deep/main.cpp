#include "acme/client.h"
#include <string.h>
#include <util.h>

void work(const std::string &Base) {
  if (strlen(Base.c_str()) > 0)
    acme::send(Base, ROOT "auth"); // EXPECT: xentral/endpoint-unavailable(endpoint=/shopimport/auth)
  acme::send(Base, ROOT "auth/"); // another path
}
