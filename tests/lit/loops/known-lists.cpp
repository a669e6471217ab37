// RUN: %check_requests %s --headers shadow
// Behind a loop over a known list everything is as if the loop had been
// written out. Inside of it, it is at any of the elements.
#include <cpr/cpr.h>

#include <array>
#include <cstddef>
#include <iterator>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }

void rangeFor() {
  std::vector<std::string> parts{"api", "v1", "orders"};
  std::string url = "https://shop.example";
  for (const auto &part : parts)
    url += "/" + part;
  get(url); // REQUEST: GET https://shop.example/api/v1/orders
}

void inside() {
  const char *const paths[] = {"/a", "/b"};
  for (const char *path : paths)
    get(std::string("https://shop.example") + path); // REQUEST: GET https://shop.example/a | GET https://shop.example/b
}

void counted() {
  const char *parts[] = {"api", "v1"};
  std::string url = "https://shop.example";
  for (int i = 0; i < 2; ++i) {
    url += '/';
    url += parts[i];
  }
  get(url); // REQUEST: GET https://shop.example/api/v1
}

void countedBySize(int id) {
  std::vector<std::string> parts = {"api", "v1", "orders"};
  std::string url = parts[0];
  for (std::size_t i = 1; i < parts.size(); i++)
    url += "/" + parts[i];
  get("https://shop.example/" + url + "/" + std::to_string(id)); // REQUEST: GET https://shop.example/api/v1/orders/{}
}

void sizeOf() {
  static const char *const parts[] = {"/api", "/v1"};
  std::string url = "https://shop.example";
  for (std::size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); ++i)
    url += parts[i];
  get(url); // REQUEST: GET https://shop.example/api/v1
}

void iterators() {
  std::vector<std::string> parts{"api", "v1"};
  std::string url = "https://shop.example";
  for (auto it = parts.begin(); it != parts.end(); ++it)
    url += "/" + *it;
  get(url); // REQUEST: GET https://shop.example/api/v1
}

void iteratorsOfAMap() {
  std::map<std::string, std::string> query{{"page", "1"}, {"limit", "50"}};
  std::string url = "https://shop.example/orders?";
  for (auto it = query.cbegin(); it != query.cend(); it++)
    url += it->first + "=" + it->second + "&";
  get(url); // REQUEST: GET https://shop.example/orders?limit=50&page=1&
}

void pointers() {
  const char *parts[] = {"/api", "/v1"};
  std::string url = "https://shop.example";
  for (const char **p = std::begin(parts); p != std::end(parts); ++p)
    url += *p;
  get(url); // REQUEST: GET https://shop.example/api/v1
}

// A map is gone through by its keys, whatever the order they are written in.
void bindings() {
  const std::map<std::string, std::string> query{{"b", "2"}, {"a", "1"}};
  std::string url = "https://shop.example/find";
  for (const auto &[key, value] : query)
    url += ";" + key + "=" + value;
  get(url); // REQUEST: GET https://shop.example/find;a=1;b=2
}

void tables() {
  struct Part {
    const char *name;
    int version;
  };
  static constexpr Part parts[] = {{"api", 1}, {"orders", 2}};
  std::string url = "https://shop.example";
  for (const Part &part : parts)
    url += std::string("/") + part.name + std::to_string(part.version);
  get(url); // REQUEST: GET https://shop.example/api1/orders2
}

void nested() {
  std::array<std::vector<std::string>, 2> groups{{{"a", "b"}, {"c"}}};
  std::string url = "https://shop.example/";
  for (const auto &group : groups) {
    for (const auto &name : group)
      url += name;
    url += "/";
  }
  get(url); // REQUEST: GET https://shop.example/ab/c/
}

// Elements that the loop changes are changed behind it.
void changed() {
  std::vector<std::string> parts{"api", "v1"};
  for (auto &part : parts)
    part = "/" + part;
  get("https://shop.example" + parts[0] + parts[1]); // REQUEST: GET https://shop.example/api/v1
}

std::string joined(const std::vector<std::string> &parts) {
  std::string out;
  for (const auto &part : parts)
    out += "/" + part;
  return out;
}

void helper(const std::string &id) {
  get("https://shop.example" + joined({"orders", id, "items"})); // REQUEST: GET https://shop.example/orders/{}/items
  get("https://shop.example" + joined({}) + "/"); // REQUEST: GET https://shop.example/
}

template <typename... Parts> std::string path(Parts... parts) {
  std::string out = "https://shop.example";
  for (const auto &part : {std::string(parts)...})
    out += "/" + part;
  return out;
}

template <typename... Parts> std::string folded(Parts... parts) {
  std::string out = "https://shop.example";
  ((out += "/", out += parts), ...);
  return out;
}

void packs(const std::string &id) {
  get(path("orders", "open"));      // REQUEST: GET https://shop.example/orders/open
  get(folded("orders", id, "pdf")); // REQUEST: GET https://shop.example/orders/{}/pdf
}

// Near misses: the order or the number is not known, or the loop may stop.
void unordered() {
  std::unordered_map<std::string, std::string> query{{"b", "2"}, {"a", "1"}};
  std::string url = "https://shop.example/find?";
  for (const auto &[key, value] : query)
    url += key + "=" + value + "&";
  get(url); // REQUEST: GET https://shop.example/find? | GET https://shop.example/find?{}
}

void untilFound(const std::string &wanted) {
  std::vector<std::string> parts{"a", "b"};
  std::string url = "https://shop.example/";
  for (const auto &part : parts) {
    url += part;
    if (part == wanted)
      break;
  }
  get(url); // REQUEST: GET https://shop.example/ab | GET https://shop.example/a | GET https://shop.example/b | GET https://shop.example/{}a | GET https://shop.example/{}b
}

void someOfThem(const std::string &but) {
  std::vector<std::string> parts{"a", "b"};
  std::string url = "https://shop.example/";
  for (const auto &part : parts) {
    if (part == but)
      continue;
    url += part;
  }
  get(url); // REQUEST: GET https://shop.example/ | GET https://shop.example/a | GET https://shop.example/b | GET https://shop.example/ab
}

void unknown(const std::vector<std::string> &parts, int count) {
  std::string url = "https://shop.example";
  for (const auto &part : parts)
    url += "/" + part;
  get(url); // REQUEST: GET https://shop.example | GET https://shop.example{}
  std::string more = "https://shop.example";
  for (int i = 0; i < count; ++i)
    more += "/x";
  get(more); // REQUEST: GET https://shop.example | GET https://shop.example{}
}

void tooLong() {
  std::string url = "https://shop.example/";
  for (int i = 0; i < 100; ++i)
    url += "x";
  get(url); // REQUEST: GET https://shop.example/ | GET https://shop.example/{}
}

void lengthened(const std::string &more) {
  std::vector<std::string> parts{"a"};
  if (!more.empty())
    parts.push_back("b");
  std::string url = "https://shop.example";
  for (const auto &part : parts)
    url += "/" + part;
  get(url); // REQUEST: GET https://shop.example/a | GET https://shop.example/a/b
}
