// RUN: %check_requests %s --headers shadow
// What a bare checkout looks like to a compiler: headers, types and settings
// are missing. What is left says what is sent.
#include <cpr/cpr.h>
#include "generated/config.h"
#include <company/logging.h>

#include <string>

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }

// Of an unknown type.
company::Result list(const company::Id &id, Options options) {
  company::Logger log("https://h/log");
  std::string url = "https://h/list/";
  url += id.str();
  LOG(INFO) << "asking " << url;
  get(url); // REQUEST: GET https://h/list/{}
  return company::Result(url);
}

// Unknown functions and macros around it.
void around(const std::string &id) {
  CHECK(get("https://h/checked")); // REQUEST: GET https://h/checked
  auto answer = retry(3, [&] { return get("https://h/retried/" + id); }); // REQUEST: GET https://h/retried/{}
  if (answer.ok() && UNLIKELY(id.empty()))
    get(BASE_URL + std::string("/macro")); // REQUEST: GET {}/macro
  get(company::base() + "/base/" + id); // REQUEST: GET {}/base/{}
  get(company::text("https://h/%s", id)); // REQUEST: GET https://h/{}
}

// Members that are not there.
struct Client {
  company::Transport transport;
  std::string base = "https://client";
  void all() {
    get(base + "/all"); // REQUEST: GET https://client/all
    transport.send(base + "/sent");
    this->missing_.prepare("https://h/x");
    get(missing_ + "/member"); // REQUEST: GET {}/member
  }
};

// The wrong number of arguments.
static std::string path(const std::string &a, const std::string &b) { return a + b; }
void arity(const std::string &id) {
  get("https://h/one", id, 3); // REQUEST: GET https://h/one
  get(path("/only")); // REQUEST: GET /only{}
}

// A class that is broken itself.
class Broken : public company::Base {
  Broken(Unknown u) : company::Base(u), base_("https://broken") {}
  void run() override {
    get(base_ + "/run"); // REQUEST: GET https://broken/run
  }
  Unknown member_;
  std::string base_;
  using company::Base::nothing;
};

// The class stands in a header that is not here.
void Missing::send(const std::string &id) const {
  get("https://h/member/" + id); // REQUEST: GET https://h/member/{}
  member_.prepare("https://h/not-sent");
}
Missing::Missing(int n) : member_("https://base"), n_(n) {
  get("https://h/constructor"); // REQUEST: GET https://h/constructor
}

// A namespace that never ends.
namespace late {
void inside(int n) {
  for (const auto &u : unknowns(n))
    get("https://h/loop/" + u.name()); // REQUEST: GET https://h/loop/{}
  switch (kind(n)) {
  case KIND_A:
    get("https://h/case"); // REQUEST: GET https://h/case
  }
  get("https://h/last"); // REQUEST: GET https://h/last
