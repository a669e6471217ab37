// RUN: %check_requests %s --headers shadow
// How objects come to be, and what is in them then.
#include <cpr/cpr.h>

#include <string>
#include <utility>

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }

struct Plain {
  Plain(std::string base, std::string path) : base(std::move(base)), path{std::move(path)} {}
  std::string base, path;
  std::string url() const { return base + path; }
};
void initialiserList(const std::string &id) {
  get(Plain("https://h", "/list").url());    // REQUEST: GET https://h/list
  get(Plain{"https://h", "/" + id}.url());   // REQUEST: GET https://h/{}
}

struct Delegating {
  Delegating(const std::string &host, int port) : base("https://" + host + ":" + std::to_string(port)) {}
  explicit Delegating(const std::string &host) : Delegating(host, 443) {}
  Delegating() : Delegating("default") {}
  std::string base;
};
void delegating() {
  get(Delegating("a", 1).base); // REQUEST: GET https://a:1
  get(Delegating("b").base);    // REQUEST: GET https://b:443
  get(Delegating().base);       // REQUEST: GET https://default:443
}

struct Inheriting : Plain {
  using Plain::Plain;
  std::string version = "/v1";
  std::string full() const { return base + version + path; }
};
struct WithBase : Plain {
  explicit WithBase(const std::string &p) : Plain("https://based", p), more("/more") {}
  std::string more;
};
void bases() {
  get(Inheriting("https://h", "/inherited").full()); // REQUEST: GET https://h/v1/inherited
  WithBase w("/p");
  get(w.url() + w.more); // REQUEST: GET https://based/p/more
}

static std::string computed() { return "https://computed"; }
struct Defaults {
  std::string base = computed();
  std::string path{"/default"};
  std::string both = base + path;
  const char *raw = "/raw";
  Defaults() = default;
  explicit Defaults(std::string p) : path(std::move(p)) {}
};
void defaultMembers() {
  get(Defaults().both);       // REQUEST: GET https://computed/default
  get(Defaults("/mine").both); // REQUEST: GET https://computed/mine
  Defaults d;
  d.base = "https://changed";
  get(d.base + d.raw);        // REQUEST: GET https://changed/raw
}

static std::string defaulted(const std::string &path, const std::string &host = "https://usual", int n = 3) {
  return host + path + "/" + std::to_string(n);
}
void defaultArguments() {
  get(defaulted("/a"));               // REQUEST: GET https://usual/a/3
  get(defaulted("/b", "https://my")); // REQUEST: GET https://my/b/3
}

struct Base { std::string host; };
struct Aggregate : Base { std::string path; struct { std::string query = "?q=1"; } inner; };
struct Named { std::string host = "https://named"; struct { std::string a = "/a", b; } sub; int n = 0; };
void aggregates(const std::string &id) {
  Aggregate a{{"https://agg"}, "/path", {}};
  get(a.host + a.path + a.inner.query);                  // REQUEST: GET https://agg/path?q=1
  Named n{.sub = {.b = "/b"}};
  get(n.host + n.sub.a + n.sub.b);                       // REQUEST: GET https://named/a/b
  Named m{.host = "https://x", .sub{.a = "/" + id}};
  get(m.host + m.sub.a);                                 // REQUEST: GET https://x/{}
  Aggregate zero{};
  get("https://z" + zero.path + "/end");                 // REQUEST: GET https://z/end
}

// Parentheses make aggregates too since C++20.
void parenthesised() {
  Base b("https://paren");
  get(b.host); // REQUEST: GET https://paren
}

class Copied {
public:
  explicit Copied(std::string u) : url_(std::move(u)) {}
  Copied(const Copied &o) : url_(o.url_ + "/copied") {}
  Copied(Copied &&o) noexcept : url_(std::move(o.url_)) { o.url_ = "https://gone"; }
  Copied &operator=(const Copied &o) {
    if (this != &o)
      url_ = o.url_ + "/assigned";
    return *this;
  }
  const std::string &url() const { return url_; }
private:
  std::string url_;
};
void userWritten() {
  Copied a("https://h/u");
  Copied b(a);
  get(b.url()); // REQUEST: GET https://h/u/copied
  Copied c(std::move(b));
  get(c.url()); // REQUEST: GET https://h/u/copied
  c = a;
  get(c.url()); // REQUEST: GET https://h/u/assigned | GET https://h/u/copied (conditions are not evaluated)
  get(a.url()); // REQUEST: GET https://h/u
}

class Converted {
public:
  Converted(const char *path) : path_(path) {}
  operator std::string() const { return "https://h" + path_; }
  explicit operator bool() const { return !path_.empty(); }
private:
  std::string path_;
};
static void takes(const Converted &c) { get(c); }
void conversions() {
  Converted c = "/converted";
  get(c);              // REQUEST: GET https://h/converted
  takes("/implicitly"); // REQUEST: GET https://h/implicitly
  std::string s = static_cast<std::string>(c) + "/x";
  get(s);              // REQUEST: GET https://h/converted/x
}

struct Left { virtual ~Left() = default; std::string left = "https://left"; };
struct Right { std::string right = "/right"; };
struct Top { explicit Top(std::string t = "/none") : top(std::move(t)) {} std::string top; };
struct A : virtual Top { A() : Top("/a") {} };
struct B : virtual Top { B() : Top("/b") {} };
struct Both : Left, Right { std::string url() const { return left + right; } };
struct Diamond : A, B { Diamond() : Top("/diamond") {} };
void several() {
  get(Both().url());            // REQUEST: GET https://left/right
  get("https://h" + Diamond().top); // REQUEST: GET https://h/diamond
}

// Anonymous unions, nested and local classes.
struct Variant {
  int kind = 0;
  union { const char *url; int number; };
  struct Inner { std::string path = "/inner"; } inner;
};
void nested() {
  Variant v;
  v.url = "https://h/union";
  get(v.url);                       // REQUEST: GET https://h/union
  get("https://h" + v.inner.path);  // REQUEST: GET https://h/inner
  struct Local {
    std::string base = "https://local";
    std::string at(const std::string &p) const { return base + p; }
  } local;
  get(local.at("/class"));          // REQUEST: GET https://local/class
}
