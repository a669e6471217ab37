#pragma once
#include <acme/client.h>
struct Unread {
  std::string Base;
  void work() {
    acme::send(Base, "/shopimport/auth"); // EXPECT: xentral/endpoint-unavailable
    acme::send(Base, "/api/v2/orders");
  }
};
