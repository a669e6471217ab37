// RUN: %check_requests %s --headers shadow
// Names for one thing: references, pointers, structured bindings.
#include <cpr/cpr.h>

#include <cstring>
#include <memory>
#include <string>
#include <utility>

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }

void alias(const std::string &id) {
  std::string url = "https://h";
  std::string &ref = url;
  ref += "/ref/";
  auto &&again = ref;
  again += id;
  get(url); // REQUEST: GET https://h/ref/{}
  const std::string &kept = std::string("https://h/") + "kept";
  get(kept); // REQUEST: GET https://h/kept
  std::string &&moved = std::move(url);
  moved += "/moved";
  get(moved); // REQUEST: GET https://h/ref/{}/moved
  std::string *pointer = &url;
  *pointer = "https://h/pointer";
  pointer->append("/x");
  get(url); // REQUEST: GET https://h/pointer/x
}

static void addTo(std::string &out, const std::string &part) { out += "/" + part; }
static bool tryMake(std::string &out, std::string *other) {
  out = "https://h/out";
  if (other)
    *other = "/other";
  return true;
}
void outParameters(const std::string &id) {
  std::string url = "https://h";
  addTo(url, "a");
  addTo(url, id);
  get(url); // REQUEST: GET https://h/a/{}
  std::string second;
  if (tryMake(url, &second)) {
    get(url);    // REQUEST: GET https://h/out
    get("https://h" + second); // REQUEST: GET https://h/other
  }
}

static std::string &pick(std::string &a, std::string &) { return a; }
static const std::string &itself(const std::string &s) { return s; }
void returnedReference() {
  std::string a = "https://h/a", b = "https://h/b";
  pick(a, b) += "/picked";
  get(a); // REQUEST: GET https://h/a/picked
  get(b); // REQUEST: GET https://h/b
  pick(a, b) = "https://h/assigned";
  get(a); // REQUEST: GET https://h/assigned
  get(itself(b)); // REQUEST: GET https://h/b
}

// Either of them: each is what it was, or has what was written. Which text
// goes with which is not kept.
void ternaryTarget(bool first) {
  std::string a = "https://h/a", b = "https://h/b";
  (first ? a : b) += "/x";
  get(a); // REQUEST: GET https://h/a | GET https://h/a/x | GET https://h/b/x
  get(b); // REQUEST: GET https://h/a/x | GET https://h/b | GET https://h/b/x
  (first ? a : b) = "https://h/both";
  get(b); // REQUEST: GET https://h/a/x | GET https://h/b | GET https://h/b/x | GET https://h/both
  std::string *p = first ? &a : &b;
  *p = "https://h/pointed";
  get(a); // REQUEST: GET https://h/a | GET https://h/a/x | GET https://h/b/x | GET https://h/both | GET https://h/pointed
}

struct Parts { std::string host, path; int port; };
static Parts parts() { return {"https://h", "/parts", 80}; }
void bindings(const std::string &id) {
  auto [host, path, port] = parts();
  get(host + path); // REQUEST: GET https://h/parts
  Parts mine{"https://h", "/mine", 1};
  auto &[mineHost, minePath, n] = mine;
  minePath += "/" + id;
  get(mine.host + mine.path); // REQUEST: GET https://h/mine/{}
  auto [first, second] = std::pair<std::string, std::string>("https://h", "/pair");
  get(first + second); // REQUEST: GET https://h/pair
  const char *list[] = {"https://h/0", "https://h/1"};
  auto [zero, one] = list;
  get(one); // REQUEST: GET https://h/1
}

class Holder {
public:
  explicit Holder(const std::string &base) : base_(base) {}
  void path(const std::string &p) { get(base_ + p); }
private:
  const std::string &base_;
};
void memberReference() {
  std::string base = "https://h";
  Holder h(base);
  h.path("/held"); // REQUEST: GET https://h/held
}

void owned() {
  auto url = std::make_unique<std::string>("https://h/unique");
  *url += "/x";
  get(*url); // REQUEST: GET https://h/unique/x
  std::unique_ptr<char[]> buf(new char[100]{});
  std::strcpy(buf.get(), "https://h/array");
  get(buf.get()); // REQUEST: GET https://h/array
  char *raw = new char[50];
  std::strcpy(raw, "https://h/raw");
  get(raw); // REQUEST: GET https://h/raw
  delete[] raw;
  alignas(std::string) unsigned char place[sizeof(std::string)];
  auto *made = new (place) std::string("https://h/placed");
  get(*made); // REQUEST: GET https://h/placed
}

template <class T> static T exchanged(T &object, T value) {
  T old = std::move(object);
  object = std::move(value);
  return old;
}
void exchange() {
  std::string url = "https://h/old";
  std::string old = exchanged(url, std::string("https://h/new"));
  get(url); // REQUEST: GET https://h/new
  get(old); // REQUEST: GET https://h/old
}

// A copy does not change with the original.
void copies(const std::string &id) {
  std::string a = "https://h/a";
  std::string b = a;
  b += id;
  get(a); // REQUEST: GET https://h/a
  std::string c = std::move(b);
  b = "https://h/reassigned";
  get(c); // REQUEST: GET https://h/a{}
  get(b); // REQUEST: GET https://h/reassigned
}
