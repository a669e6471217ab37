// RUN: %check_requests %s --headers shadow
// Virtual calls: the class if it is known, else all that it can be.
#include <cpr/cpr.h>

#include <memory>
#include <string>
#include <vector>

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }

struct Endpoint {
  virtual ~Endpoint() = default;
  virtual std::string path() const = 0;
  virtual std::string base() const { return "https://h"; }
  virtual Endpoint *self() { return this; }
  std::string url() const { return base() + path(); }
};
struct Orders : Endpoint { std::string path() const override { return "/orders"; } };
struct Items final : Endpoint {
  std::string path() const override { return "/items"; }
  std::string base() const override { return "https://items"; }
  Items *self() override { return this; }
  std::string more() const { return "/more"; }
};
struct Late : Orders { std::string path() const override { return Orders::path() + "/late"; } };

void exact() {
  get(Orders().url()); // REQUEST: GET https://h/orders
  Items items;
  get(items.url());    // REQUEST: GET https://items/items
  Late late;
  Endpoint &ref = late;
  get(ref.url());      // REQUEST: GET https://h/orders/late
  std::unique_ptr<Endpoint> owned = std::make_unique<Items>();
  get(owned->url());   // REQUEST: GET https://items/items
  get("https://h" + items.self()->more()); // REQUEST: GET https://h/more
}
void any(const Endpoint &e) {
  get("https://a" + e.path()); // REQUEST: GET https://a/items | GET https://a/orders | GET https://a/orders/late
}

class Transport {
public:
  virtual ~Transport() = default;
  virtual void send(const std::string &url) = 0;
};
class Cpr : public Transport {
public:
  void send(const std::string &url) override { get(url); }
};
class Null : public Transport {
public:
  void send(const std::string &) override {}
};
class Service {
public:
  explicit Service(Transport &t) : transport_(t) {}
  void list() { transport_.send("https://h/service"); } // REQUEST: GET https://h/service
private:
  Transport &transport_;
};

// Two interfaces in one class.
struct HasHost { virtual std::string host() const = 0; };
struct HasPath { virtual std::string tail() const { return "/tail"; } };
struct Two : HasHost, HasPath {
  std::string host() const override { return "https://two"; }
  std::string url() const { return host() + tail(); }
};
void two() { get(Two().url()); } // REQUEST: GET https://two/tail

// The template method pattern, from the base's side.
class Model {
public:
  virtual ~Model() = default;
  void fetch() { get("https://model" + url()); } // REQUEST: GET https://model/user
protected:
  virtual std::string url() const = 0;
};
class User : public Model { std::string url() const override { return "/user"; } };
