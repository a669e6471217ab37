// RUN: %check_requests %s --headers shadow
// A class with a field whose type nobody declared is known all the same where it
// is the type of another class's field: its methods are called.
#include "gone/timers.h"
#include <httplib.h>
#include <memory>
#include <string>

class Transport {
public:
  void get(const std::string &path);

private:
  struct timer wake;    // of the missing header
  gone::Logger logger;
  httplib::Client client{"https://shop.example"};
};

void Transport::get(const std::string &path) { client.Get(path); }

struct Private {
  Transport transport;
  Transport spare;
};

class Api {
public:
  Api() : p(std::make_unique<Private>()) {}
  void orders();
  void customers();

private:
  std::unique_ptr<Private> p;
};

void Api::orders() {
  p->transport.get("/v1/orders"); // REQUEST: GET https://shop.example/v1/orders
}

void Api::customers() {
  p->spare.get("/v1/customers"); // REQUEST: GET https://shop.example/v1/customers
}
