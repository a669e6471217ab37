// RUN: %check_requests %s --headers shadow
// Calls are followed through six functions, and what a seventh does with any
// argument is taken for its own. What comes from farther away is unknown, and is
// not lost.
#include <httplib.h>

#include <string>

static httplib::Client client("https://depth.example");

void six(const std::string &path) { client.Get(path); } /* REQUEST: GET https://depth.example{} auth=none (of any()) */
void five(const std::string &path) { six(path); }
void four(const std::string &path) { five(path); }
void three(const std::string &path) { four(path); }
void two(const std::string &path) { three(path); }
void one(const std::string &path) { two(path); }
void zero(const std::string &path) {
  one(path);
}

void fromAfar(const std::string &path) { zero(path); }

void useOne() {
  one("/near"); // REQUEST: GET https://depth.example/near
}
void useZero() {
  zero("/seventh"); // REQUEST: GET https://depth.example/seventh
}
void useFromAfar() {
  fromAfar("/far");
}

// The same for what is set.
class Setter {
public:
  Setter() : base_("https://setter.example") {}
  void six(const std::string &base) { base_ = base; }
  void five(const std::string &base) { six(base); }
  void four(const std::string &base) { five(base); }
  void three(const std::string &base) { four(base); }
  void two(const std::string &base) { three(base); }
  void one(const std::string &base) { two(base); }
  void get() {
    httplib::Client own(base_);
    own.Get("/get"); // REQUEST: GET https://setter.example/get | GET https://near.example/get
  }
protected:
  std::string base_;
};
void useSetter(Setter &setter) { setter.one("https://near.example"); }

class FarSetter {
public:
  FarSetter() : base_("https://setter.example") {}
  void six(const std::string &base) { base_ = base; }
  void five(const std::string &base) { six(base); }
  void four(const std::string &base) { five(base); }
  void three(const std::string &base) { four(base); }
  void two(const std::string &base) { three(base); }
  void one(const std::string &base) { two(base); }
  void zero(const std::string &base) { one(base); }
  void get() {
    httplib::Client own(base_);
    own.Get("/get"); // REQUEST: GET https://setter.example/get | GET {}/get
  }
protected:
  std::string base_;
};
void useFarSetter(FarSetter &setter) { setter.zero("https://far.example"); }
