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

template <class T> struct Cache {
  gone::Lock lock;
  httplib::Client client{"https://cache.example"};
  void get() { client.Get("/cache"); } // REQUEST: GET https://cache.example/cache
};
struct Store {
  gone::Lock lock;
  Transport transport;
  Cache<int> cache;
};
void local() {
  Store store;
  store.transport.get("/v1/local"); // REQUEST: GET https://shop.example/v1/local
  store.cache.get();
}

// A class that leads to itself by the members of its members.
template <class T> struct Node { T value; Node<T> *next; };
struct Tree { gone::Lock lock; Node<Tree> children; int depth = 1; };
void itself() { Tree tree; }
