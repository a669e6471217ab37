// RUN: %check_requests %s --headers shadow
// One argument that nobody knows is a hole: the chain of calls around it, and
// what holds its result, are what they are.
#include <cpr/cpr.h>
#include <missing.h>
#include <string>

class Url {
public:
  explicit Url(const std::string &base) : text(base) {}
  Url &with(const std::string &name, const std::string &value) {
    text += name + "=" + value + "&";
    return *this;
  }
  Url &with(const std::string &name, int value) {
    text += name + "=" + std::to_string(value) + "&";
    return *this;
  }
  Url also(const std::string &name) const {
    Url copy(*this);
    copy.text += name;
    return copy;
  }
  std::string str() const { return text; }
  std::string text;
};

void held() {
  auto url = Url("https://a.example.org/a?").with("x", unknown);
  cpr::Get(cpr::Url{url.text}); // REQUEST: GET https://a.example.org/a?x={}&
  auto more = Url("https://a.example.org/b?").with("x", unknown).with("y", "z");
  cpr::Get(cpr::Url{more.str()}); // REQUEST: GET https://a.example.org/b?x={}&y=z&
}

void copied() {
  const auto url = Url("https://a.example.org/c/").also(unknown.name()).also("/d");
  cpr::Get(cpr::Url{url.str()}); // REQUEST: GET https://a.example.org/c/{}/d
}

void atOnce(Gone gone) {
  cpr::Get(cpr::Url{Url("https://a.example.org/e?").with("x", gone.value()).with("y", "z").text}); // REQUEST: GET https://a.example.org/e?x={}&y=z&
}

// Near misses: an object nobody knows, and a member nobody knows.
void unknownObject() {
  auto url = unknown.url("https://a.example.org/f").with("x", "y");
  cpr::Get(cpr::Url{url.text}); // REQUEST: GET {}
}

void unknownMember() {
  auto url = Url("https://a.example.org/g").with("x", unknown).gone("y");
  cpr::Get(cpr::Url{url.text}); // REQUEST: GET {}
}
