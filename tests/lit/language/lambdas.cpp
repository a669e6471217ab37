// RUN: %check_requests %s --headers shadow
// Lambdas: what they hold, and when.
#include <cpr/cpr.h>

#include <string>
#include <utility>

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }

void captures(const std::string &id) {
  std::string base = "https://h";
  auto byCopy = [base](const std::string &p) { return base + p; };
  auto byReference = [&base](const std::string &p) { return base + p; };
  auto all = [=] { return base + "/all"; };
  auto init = [b = base + "/init", n = id] { return b + "/" + n; };
  base = "https://changed";
  get(byCopy("/copy"));      // REQUEST: GET https://h/copy
  get(byReference("/ref"));  // REQUEST: GET https://changed/ref
  get(all());                // REQUEST: GET https://h/all
  get(init());               // REQUEST: GET https://h/init/{}
}

void changes() {
  std::string url = "https://h";
  auto add = [&](const char *p) { url += p; };
  add("/a");
  add("/b");
  get(url); // REQUEST: GET https://h/a/b
  auto counted = [text = std::string("https://m")]() mutable { text += "/x"; return text; };
  get(counted()); // REQUEST: GET https://m/x
  get(counted()); // REQUEST: GET https://m/x/x
}

class Client {
public:
  void run(const std::string &id) {
    auto send = [this](const std::string &p) { get(base_ + p); };
    send("/this"); // REQUEST: GET https://c/this
    [*this, id] { get(base_ + "/star/" + id); }(); // REQUEST: GET https://c/star/{}
    member_("/member"); // REQUEST: GET https://m/member
  }
private:
  std::string base_ = "https://c";
  void (*member_)(const std::string &) = [](const std::string &p) { get("https://m" + p); };
};

// Passed on, returned, and called by somebody else.
template <class F> static void twice(F f) { f("/1"); f("/2"); }
static auto maker(std::string base) { return [base = std::move(base)](const std::string &p) { return base + p; }; }
void passed() {
  twice([](const std::string &p) { get("https://t" + p); }); // REQUEST: GET https://t/1 | GET https://t/2
  auto make = maker("https://made");
  get(make("/x")); // REQUEST: GET https://made/x
  auto nested = [](const char *host) { return [host](const char *path) { return std::string(host) + path; }; };
  get(nested("https://n")("/nested")); // REQUEST: GET https://n/nested
}

// Never called: no request.
void never() {
  auto unused = [] { return std::string("https://h/unused"); };
  (void)unused;
}
