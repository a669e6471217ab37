// RUN: %check_requests %s --headers shadow
// What happens at the end of a scope.
#include <cpr/cpr.h>

#include <functional>
#include <cstring>
#include <string>
#include <utility>

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }

class Session {
public:
  explicit Session(std::string base) : base_(std::move(base)) {}
  ~Session() { get(base_ + "/logout"); } // REQUEST: GET https://h/logout
  void list() { get(base_ + "/list"); } // REQUEST: GET https://h/list
private:
  std::string base_;
};
void scope() {
  Session s("https://h");
  s.list();
}

template <class F> class Guard {
public:
  explicit Guard(F f) : f_(std::move(f)) {}
  ~Guard() { f_(); }
private:
  F f_;
};
void guarded() {
  const std::string url = "https://h/guard";
  Guard guard([&] { get(url); }); // REQUEST: GET https://h/guard
}

class Deferred {
public:
  explicit Deferred(std::function<void()> f) : f_(std::move(f)) {}
  ~Deferred() { if (f_) f_(); }
private:
  std::function<void()> f_;
};
void deferred() {
  Deferred d([] { get("https://h/deferred"); }); // REQUEST: GET https://h/deferred
}

// A handle that frees itself.
struct Buffer {
  Buffer() : text(new char[100]) { text[0] = 0; }
  ~Buffer() { delete[] text; }
  char *text;
};
void owned() {
  Buffer b;
  std::strcpy(b.text, "https://h/buffer");
  get(b.text); // REQUEST: GET https://h/buffer
}
