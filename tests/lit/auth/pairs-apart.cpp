// Header lists that replace one another are joined pair by pair: the value of
// one header is not that of another.
// RUN: %check_findings %s --headers shadow
#include <httplib.h>
#include <memory>
#include <string>

class Gate {
public:
  Gate(const std::string &base) {
    client = std::make_unique<httplib::Client>(base);
    client->set_default_headers({{"User-Agent", "gate/1.0.0 (+https://gate.example/about-it)"}});
  }
  bool enter(const std::string &name) {
    token = login(name);
    client->set_default_headers({{"Authorization", "Bearer " + token}});
    return !token.empty();
  }
  std::string login(const std::string &name) { return client->Post("/login", name, "text/plain")->body; }
  void list() { client->Get("/list"); }

private:
  std::unique_ptr<httplib::Client> client;
  std::string token;
};

// A key in such a list is one.
class Keyed {
public:
  Keyed(const std::string &base) : client(base) {
    client.set_default_headers({{"User-Agent", "gate/1.0.0 (+https://gate.example/about-it)"}});
    client.set_default_headers({{"X-Api-Key", "Zx81kLm0Qw7vRt3b"}}); // EXPECT: generic/hardcoded-credential(error, flow)
  }
  void list() { client.Get("/list"); }

private:
  httplib::Client client;
};

void open() {
  Keyed("https://gate.example").list();
}
