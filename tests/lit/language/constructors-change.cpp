// RUN: %check_requests %s --headers shadow
// A constructor changes the object behind the pointer that it is given, and
// keeps that: whoever looks at the object later sees the change.
#include <cpr/cpr.h>

#include <memory>
#include <string>
#include <utility>

class Rest {
public:
  virtual ~Rest() = default;
  virtual Rest &path(const std::string &more) = 0;
  virtual void submit() = 0;
};

class Api : public Rest {
public:
  explicit Api(const std::string &base) : url(base) {}
  Rest &path(const std::string &more) override {
    url += more;
    return *this;
  }
  void submit() override { cpr::Post(cpr::Url{url}); }

private:
  std::string url;
};

class Moved {
public:
  explicit Moved(std::unique_ptr<Rest> &&r) : rest(std::move(r)) { rest->path("/moved"); }
  void send() { rest->submit(); } // REQUEST: POST https://a.example.org/v1/moved

private:
  std::unique_ptr<Rest> rest;
};

class Taken {
public:
  explicit Taken(std::unique_ptr<Rest> r) : rest(std::move(r)) { rest->path("/taken"); }
  void send() { rest->submit(); } // REQUEST: POST https://b.example.org/v1/taken

private:
  std::unique_ptr<Rest> rest;
};

class Pointing {
public:
  explicit Pointing(Api *r) : rest(r) { rest->path("/pointing"); }
  void send() { rest->submit(); } // REQUEST: POST https://c.example.org/v1/pointing

private:
  Api *rest;
};

class Referring {
public:
  explicit Referring(Api &r) : rest(r) { rest.path("/referring"); }
  void send() { rest.submit(); } // REQUEST: POST https://d.example.org/v1/referring

private:
  Api &rest;
};

// Near misses: an own copy, and another object.
class Copying {
public:
  explicit Copying(const Api &r) : rest(r) { rest.path("/copying"); }
  void send() { rest.submit(); } // REQUEST: POST https://e.example.org/v1/copying

private:
  Api rest;
};

class Replacing {
public:
  explicit Replacing(Api *r) : rest(r) {
    rest = new Api("https://g.example.org");
    rest->path("/new");
  }

private:
  Api *rest;
};

void use() {
  Moved(std::make_unique<Api>("https://a.example.org/v1")).send();
  Taken(std::make_unique<Api>("https://b.example.org/v1")).send();

  Api third("https://c.example.org/v1");
  Pointing pointing(&third);
  pointing.send();
  third.submit(); // REQUEST: POST https://c.example.org/v1/pointing

  Api fourth("https://d.example.org/v1");
  Referring referring(fourth);
  referring.send();

  Api fifth("https://e.example.org/v1");
  Copying copying(fifth);
  copying.send();
  fifth.submit(); // REQUEST: POST https://e.example.org/v1

  Api sixth("https://f.example.org/v1");
  Replacing replacing(&sixth);
  sixth.submit(); // REQUEST: POST https://f.example.org/v1
}
