// RUN: %check_requests %s --headers shadow
// Where an object's base comes from: it is seen in every function that gets
// the object, wherever it was made.
#include <httplib.h>

#include <memory>
#include <string>

// A constructor, in its initialiser list, in its body, by a method it calls.
class Listed {
public:
  Listed() : base_("https://listed.example") {}
  void go() {
    httplib::Client client(base_);
    client.Get("/listed"); // REQUEST: GET https://listed.example/listed
  }

private:
  std::string base_;
};
class Body {
public:
  Body() {
    base_ = "https://body.example";
    base_ += "/api";
  }
  void go() {
    httplib::Client client("https://other.example");
    client.Get(base_ + "/body"); // REQUEST: GET https://other.examplehttps://body.example/api/body
  }

private:
  std::string base_;
};
class Method {
public:
  Method() { init(); }
  void go() {
    httplib::Client client(base_);
    client.Get("/method"); // REQUEST: GET https://method.example/method
  }

private:
  void init() { base_ = "https://method.example"; }
  std::string base_;
};

// A default member initialiser; the constructor says nothing of it.
class Default {
public:
  explicit Default(std::string token) : token_(std::move(token)) {}
  void go() {
    httplib::Client client(base_);
    client.set_bearer_token_auth(token_);
    client.Get("/default"); // REQUEST: GET https://default.example/default auth=bearer
  }

private:
  std::string base_ = "https://default.example";
  std::string token_;
};

// A setter that is called far from where the base is used.
class Setter {
public:
  void setBase(const std::string &base) { base_ = base; }
  void go() {
    httplib::Client client(base_);
    client.Get("/setter"); // REQUEST: GET https://setter.example/setter
  }

private:
  std::string base_;
};
void configure(Setter &setter) { setter.setBase("https://setter.example"); }
Setter makeSetter() { return Setter(); }

// A setter that anybody may call with anything.
class Open {
public:
  Open() : base_("https://open.example") {}
  void setBase(const std::string &base) { base_ = base; }
  void go() {
    httplib::Client client(base_);
    client.Get("/open"); // REQUEST: GET https://open.example/open | GET {}/open
  }

private:
  std::string base_;
};

// The base class has the base.
class Rest {
protected:
  explicit Rest(std::string base) : base_(std::move(base)) {}
  std::string base_;
};
class Derived : public Rest {
public:
  Derived() : Rest("https://derived.example") {}
  void go() {
    httplib::Client client(base_);
    client.Get("/derived"); // REQUEST: GET https://derived.example/derived
  }
};

// Another object has it: behind a reference, a pointer, a smart pointer.
class Config {
public:
  explicit Config(std::string host) : base("https://" + host) {}
  std::string url(const std::string &path) const { return base + path; }
  std::string base;
};
const Config config("config.example");
class ByReference {
public:
  explicit ByReference(const Config &config) : config_(config) {}
  void go() {
    httplib::Client client(config_.base);
    client.Get("/reference"); // REQUEST: GET https://config.example/reference
  }

private:
  const Config &config_;
};
class ByUnique {
public:
  explicit ByUnique(std::unique_ptr<Config> config) : config_(std::move(config)) {}
  void go() {
    httplib::Client client(config_->base);
    client.Get("/unique"); // REQUEST: GET https://unique.example/unique
  }

private:
  std::unique_ptr<Config> config_;
};
void makeThem() {
  ByReference reference(config);
  ByUnique unique(std::make_unique<Config>("unique.example"));
  Default fallback("");
}

// Behind a pointer to an implementation.
class Outside {
public:
  explicit Outside(std::string token);
  ~Outside();
  void get(const std::string &path);

private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};
struct Outside::Impl {
  explicit Impl(std::string token) : client("https://impl.example") { client.set_bearer_token_auth(token); }
  void get(const std::string &path) { client.Get(path); }
  httplib::Client client;
};
Outside::Outside(std::string token) : impl_(std::make_unique<Impl>(std::move(token))) {}
Outside::~Outside() = default;
void Outside::get(const std::string &path) { impl_->get(path); }

void arguments(Listed &listed, Body *body, const std::unique_ptr<Method> &method, Outside &outside) {
  listed.go();
  body->go();
  method->go();
  outside.get("/impl");   // REQUEST: GET https://impl.example/impl auth=bearer
}

// Which of all paths of the program an argument holds is not guessed.
struct Named {
  std::string path;
};
void named(httplib::Client &client, const Named &named) {
  client.Get(named.path); // REQUEST: GET {}
}
void named(httplib::Client &client) {
  Named one;
  one.path = "/named/one";
  client.Get(one.path); // REQUEST: GET {}/named/one
}
