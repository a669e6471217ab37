// RUN: %check_requests %s --headers shadow
// A member that is an object: what methods set in it, others read, with and
// without a constructor of the class around it.
#include <cpr/cpr.h>
#include <string>

struct Config {
  std::string base, token;
};
class Field {
public:
  Field();
  void login() {
    config.base = "https://field.example.com";
    config.token = "x";
  }
  void go() { cpr::Get(cpr::Url{config.base + "/v1"}, cpr::Header{{"PRIVATE-TOKEN", config.token}}); } // REQUEST: GET https://field.example.com/v1 auth=header:PRIVATE-TOKEN

private:
  Config config;
};
Field::Field() {}

class Composer {
public:
  void setBase(const std::string &url) { base = url; }
  std::string user() const { return base + "/user"; }

private:
  std::string base;
};
class Setter {
public:
  Setter();
  void login() { composer.setBase("https://setter.example.com"); }
  void go() { cpr::Get(cpr::Url{composer.user()}); } // REQUEST: GET https://setter.example.com/user

private:
  Composer composer;
};
Setter::Setter() {}

class Without {
public:
  void login() { composer.setBase("https://without.example.com"); }
  void go() { cpr::Get(cpr::Url{composer.user()}); } // REQUEST: GET https://without.example.com/user

private:
  Composer composer;
};

// Near misses: a member that grows, and one that nobody in view sets.
class Grows {
public:
  Grows();
  void more() { composer.setBase(composer.user()); }
  void start() { composer.setBase("https://grows.example.com"); }
  void go() { cpr::Get(cpr::Url{composer.user()}); } // REQUEST: GET {}/user

private:
  Composer composer;
};
Grows::Grows() {}

class Unset {
public:
  Unset();
  void go() { cpr::Get(cpr::Url{config.base + "/v1"}); } // REQUEST: GET {}/v1

private:
  struct Own {
    std::string base;
  } config;
};
Unset::Unset() {}
