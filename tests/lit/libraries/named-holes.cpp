// RUN: %check_requests %s --headers shadow
// Templates of paths with named places, filled in by functions of the program
// that cannot be followed, or never.
#include <cpr/cpr.h>

#include <initializer_list>
#include <map>
#include <string>
#include <vector>

static void get(const std::string &path) {
  cpr::Get(cpr::Url{"https://h.test/" + path}); // REQUEST: GET https://h.test/{} (what unknown() sends)
}

std::string path(std::string format, std::vector<std::string> values); // without a body

std::string filled(std::string text, const std::vector<std::string> &values) {
  std::size_t next = 0, at;
  while ((at = text.find('{')) != std::string::npos) {
    auto end = text.find('}', at);
    text.replace(at, end - at + 1, values[next++]);
  }
  return text;
}

std::string byName(std::string text, const std::map<std::string, std::string> &values) {
  for (const auto &[name, value] : values) {
    const std::string key = "{" + name + "}";
    if (auto at = text.find(key); at != std::string::npos)
      text.replace(at, key.size(), value);
  }
  return text;
}

std::string copied(const std::string &text, std::initializer_list<std::string> values) {
  std::string out;
  auto value = values.begin();
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '{') {
      out += text[i];
      continue;
    }
    while (text[i] != '}')
      ++i;
    out += *value++;
  }
  return out;
}

#define API_CALL(method, url, name, ...) void name(__VA_ARGS__) { call(method, url); }
#define PATH(type, name) const type &name
struct ShopClient {
  void call(const std::string &method, const std::string &url) { get(url); }
  API_CALL("PUT", "shopimport/articletoshop/{nr}", toShop, PATH(std::string, nr)) // REQUEST: GET https://h.test/shopimport/articletoshop/{}
};

void found(const std::string &id) {
  get(path("a/{guild.id}/x", {id})); // REQUEST: GET https://h.test/a/{}/x
  get(filled("b/{id}/x", {id})); // REQUEST: GET https://h.test/b/{}/x
  get(byName("c/{id}/x", {{"id", id}})); // REQUEST: GET https://h.test/c/{}/x
  get(copied("d/{id}/x", {id})); // REQUEST: GET https://h.test/d/{}/x
  get("e/{id}/x"); // REQUEST: GET https://h.test/e/{}/x
  get("f/:id/x/:name"); // REQUEST: GET https://h.test/f/{}/x/{}
  get("g/%1/x?y=%s"); // REQUEST: GET https://h.test/g/{}/x?y={}
  ShopClient().toShop(id);
}

// A function of the program that is followed says itself what it makes; and
// not every brace, colon or percent sign is a place.
std::string other(const std::string &) { return "h/other"; }
bool allowed(const std::string &pattern);
void nearMiss(const std::string &id) {
  get(other("never/{id}/x")); // REQUEST: GET https://h.test/h/other
  get(allowed("never/{id}") ? "i/x" : "i/y"); // REQUEST: GET https://h.test/i/x | GET https://h.test/i/y
  get("j/a%20b/c:d/10:30/%7Bid%7D"); // REQUEST: GET https://h.test/j/a%20b/c:d/10:30/%7Bid%7D
  cpr::Post(cpr::Url{"https://h.test/k"}, cpr::Body{"{\"path\": \"never/{id}\"}"}); // REQUEST: POST https://h.test/k
}
std::string translated(const std::string &key, const std::string &text);
void unknown(const std::string &id) {
  get(id);
  get(translated("key", id));
  get(path("both/{a}", {path("templates/{b}", {id})})); // REQUEST: GET https://h.test/both/{}
}
