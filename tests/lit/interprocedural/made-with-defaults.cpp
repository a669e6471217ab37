// What make_unique and its like make: by the constructor that takes so many
// arguments, or takes more and has defaults for them.
// RUN: %check_requests %s --headers shadow
#include <httplib.h>
#include <memory>
#include <string>

class Gate {
public:
  Gate(const std::string &base, bool all = true, const std::string &file = "");
  void list(const std::string &shelf) const;

private:
  std::unique_ptr<httplib::Client> client;
};

Gate::Gate(const std::string &base, bool all, const std::string &file) {
  client = std::make_unique<httplib::Client>(base);
  if (all)
    client->set_follow_location(true);
}

void Gate::list(const std::string &shelf) const { client->Get("/" + shelf + "/list"); }

class Desk {
public:
  Desk() : gate(std::make_unique<Gate>("http://127.0.0.1:9300")) {}
  void books() { gate->list("books"); } // REQUEST: GET http://127.0.0.1:9300/books/list

private:
  std::unique_ptr<Gate> gate;
};

// The one that fits is taken before one that is longer.
class Door {
public:
  explicit Door(const std::string &base) : client(base) {}
  Door(const std::string &base, int port) : client("http://other.example", port) {}
  void open() { client.Get("/open"); }

private:
  httplib::Client client;
};

void fits() {
  auto door = std::make_shared<Door>("http://door.example");
  door->open(); // REQUEST: GET http://door.example/open
}
