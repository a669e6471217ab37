// RUN: %check_requests %s --headers shadow
// RUN: %check_requests %s --headers shadow -- -std=c++20 -stdlib=libc++
// What is put into a container comes out of it again.
#include <cpr/cpr.h>

#include <algorithm>
#include <array>
#include <deque>
#include <functional>
#include <iterator>
#include <list>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

static const std::string host = "https://shop.example";
static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }

void vectors(unsigned any, const std::string &id) {
  std::vector<std::string> v{"/a", "/b"};
  v.push_back("/c/" + id);
  v.emplace_back("/d");
  get(host + v[0]);      // REQUEST: GET https://shop.example/a
  get(host + v.at(1));   // REQUEST: GET https://shop.example/b
  get(host + v[2]);      // REQUEST: GET https://shop.example/c/{}
  get(host + v.front()); // REQUEST: GET https://shop.example/a
  get(host + v.back());  // REQUEST: GET https://shop.example/d
  v[1] = "/e";
  get(host + v[1]);   // REQUEST: GET https://shop.example/e
  get(host + v[any]); // REQUEST: GET https://shop.example/a | GET https://shop.example/e | GET https://shop.example/c/{} | GET https://shop.example/d
  v[any] = "/f";
  get(host + v[0]); // REQUEST: GET https://shop.example/a | GET https://shop.example/f
  v.clear();
  v.push_back("/g");
  get(host + v[0]); // REQUEST: GET https://shop.example/g
}

void otherLists() {
  std::deque<std::string> d{"/b"};
  d.push_front("/a");
  get(host + d[0] + d[1]); // REQUEST: GET https://shop.example/a/b
  std::list<std::string> l{"/x"};
  l.push_back("/y");
  get(host + l.front() + l.back()); // REQUEST: GET https://shop.example/x/y
  std::set<std::string> s{"/t", "/s"};
  s.insert("/s");
  std::string all = host;
  for (const auto &path : s)
    all += path;
  get(all); // REQUEST: GET https://shop.example/s/t
}

void arrays(int any) {
  std::array<const char *, 2> a{"/a", "/b"};
  get(host + a[1]);           // REQUEST: GET https://shop.example/b
  get(host + std::get<0>(a)); // REQUEST: GET https://shop.example/a
  static const char *const c[] = {"/c", "/d"};
  get(host + c[1]);   // REQUEST: GET https://shop.example/d
  get(host + c[any]); // REQUEST: GET https://shop.example/c | GET https://shop.example/d
  std::span<const char *const> s(c);
  get(host + s[0]); // REQUEST: GET https://shop.example/c
  const char *grid[2][2] = {{"/p", "/q"}, {"/r", "/s"}};
  get(host + grid[1][0]); // REQUEST: GET https://shop.example/r
}

enum class Endpoint { Orders, Items };
static const char *const endpoints[] = {"/orders", "/items"};
static std::string url(Endpoint e) { return host + endpoints[static_cast<int>(e)]; }

void byEnum(Endpoint any) {
  get(url(Endpoint::Items)); // REQUEST: GET https://shop.example/items
  get(url(any));             // REQUEST: GET https://shop.example/orders | GET https://shop.example/items
  const std::map<Endpoint, const char *> names{{Endpoint::Orders, "/o"}, {Endpoint::Items, "/i"}};
  get(host + names.at(Endpoint::Orders)); // REQUEST: GET https://shop.example/o
  get(host + names.at(any));              // REQUEST: GET https://shop.example/o | GET https://shop.example/i
}

void maps(const std::string &any) {
  std::map<std::string, std::string> m{{"a", "/a"}, {"b", "/b"}};
  get(host + m["a"]);    // REQUEST: GET https://shop.example/a
  get(host + m.at("b")); // REQUEST: GET https://shop.example/b
  get(host + m[any]);    // REQUEST: GET https://shop.example/a | GET https://shop.example/b
  m["a"] = "/c";
  get(host + m["a"]); // REQUEST: GET https://shop.example/c
  m.insert({"a", "/never"});
  m.emplace("d", "/d");
  m.insert_or_assign("b", "/e");
  m.try_emplace("f", "/f");
  get(host + m["a"] + m["b"] + m["d"] + m["f"]); // REQUEST: GET https://shop.example/c/e/d/f
  std::unordered_map<int, const char *> u{{1, "/one"}, {2, "/two"}};
  get(host + u[2]); // REQUEST: GET https://shop.example/two
  std::map<std::string, std::map<std::string, std::string>> nested{{"de", {{"orders", "/bestellungen"}}}};
  get(host + nested["de"]["orders"]); // REQUEST: GET https://shop.example/bestellungen
}

void iterators(const std::string &any) {
  std::map<std::string, std::string> m{{"a", "/a"}, {"b", "/b"}};
  auto a = m.find("a");
  if (a != m.end())
    get(host + a->second); // REQUEST: GET https://shop.example/a
  if (auto it = m.find(any); it != m.end())
    get(host + (*it).second); // REQUEST: GET https://shop.example/a | GET https://shop.example/b
  get(host + m.begin()->second); // REQUEST: GET https://shop.example/a
  a->second += "/x";
  get(host + m["a"]); // REQUEST: GET https://shop.example/a/x
  std::vector<std::string> v{"/p", "/q", "/r"};
  get(host + *v.begin());                // REQUEST: GET https://shop.example/p
  get(host + *std::next(v.begin()));     // REQUEST: GET https://shop.example/q
  get(host + *(v.begin() + 2));          // REQUEST: GET https://shop.example/r
  auto it = v.begin();
  ++it;
  get(host + *it); // REQUEST: GET https://shop.example/q
  get(host + *v.rbegin()); // REQUEST: GET https://shop.example/r
}

struct Route {
  std::string method;
  std::string path;
};

void structs(unsigned any) {
  std::vector<Route> routes{{"GET", "/a"}, {.method = "GET", .path = "/b"}};
  get(host + routes[1].path);   // REQUEST: GET https://shop.example/b
  get(host + routes[any].path); // REQUEST: GET https://shop.example/a | GET https://shop.example/b
  routes[0].path += "/x";
  get(host + routes[0].path); // REQUEST: GET https://shop.example/a/x
  for (auto &route : routes)
    route.path += "/all";
  get(host + routes[1].path); // REQUEST: GET https://shop.example/b/all
}

std::pair<std::string, std::string> two() { return {"/first", "/second"}; }
std::tuple<std::string, std::string, int> three() { return {"/one", "/two", 3}; }

void tuples() {
  auto p = std::make_pair(std::string("/p"), std::string("/q"));
  get(host + p.first + std::get<1>(p)); // REQUEST: GET https://shop.example/p/q
  auto [a, b] = two();
  get(host + a + b); // REQUEST: GET https://shop.example/first/second
  auto [x, y, z] = three();
  get(host + x + y + "/" + std::to_string(z)); // REQUEST: GET https://shop.example/one/two/3
  std::string s, t;
  std::tie(s, t) = two();
  get(host + s + t); // REQUEST: GET https://shop.example/first/second
  int n = 0;
  std::tie(s, t, n) = three();
  get(host + t); // REQUEST: GET https://shop.example/two
}

void optionals(const std::optional<std::string> &given) {
  std::optional<std::string> o;
  get(host + o.value_or("/default")); // REQUEST: GET https://shop.example/default
  o = "/set";
  get(host + *o + o.value());      // REQUEST: GET https://shop.example/set/set
  get(host + o.value_or("/never")); // REQUEST: GET https://shop.example/set
  o->append("/more");
  get(host + *o); // REQUEST: GET https://shop.example/set/more
  o.emplace("/new");
  get(host + *o); // REQUEST: GET https://shop.example/new
  o = std::nullopt;
  get(host + o.value_or("/none"));       // REQUEST: GET https://shop.example/none
  std::optional<std::string> in(std::in_place, "/in");
  get(host + *in);                       // REQUEST: GET https://shop.example/in
  get(host + given.value_or("/given")); // REQUEST: GET https://shop.example{} | GET https://shop.example/given
}

void variants() {
  std::variant<int, std::string> v = std::string("/v");
  get(host + std::get<std::string>(v)); // REQUEST: GET https://shop.example/v
  if (auto *path = std::get_if<std::string>(&v))
    get(host + *path); // REQUEST: GET https://shop.example/v
  v.emplace<std::string>("/w");
  get(host + std::get<1>(v)); // REQUEST: GET https://shop.example/w
}

void pointers() {
  auto u = std::make_unique<std::string>("/u");
  *u += "/x";
  get(host + *u); // REQUEST: GET https://shop.example/u/x
  auto r = std::make_shared<Route>(Route{"GET", "/r"});
  r->path += "/y";
  get(host + r->path); // REQUEST: GET https://shop.example/r/y
  std::string plain = "/p";
  std::reference_wrapper<std::string> w = plain;
  get(host + w.get());                               // REQUEST: GET https://shop.example/p
  get(host + std::exchange(plain, "/n")); // REQUEST: GET https://shop.example/p
  get(host + plain);                      // REQUEST: GET https://shop.example/n
  std::string a = "/a", b = "/b";
  std::swap(a, b);
  get(host + a + b); // REQUEST: GET https://shop.example/b/a
}

void algorithms(const std::vector<std::string> &given) {
  std::vector<std::string> v{"a", "b"};
  get(std::accumulate(v.begin(), v.end(), host)); // REQUEST: GET https://shop.exampleab
  get(std::accumulate(v.begin(), v.end(), host, // REQUEST: GET https://shop.example/a/b
                      [](const std::string &l, const std::string &r) { return l + "/" + r; }));
  std::vector<std::string> paths;
  std::transform(v.begin(), v.end(), std::back_inserter(paths), [](const std::string &s) { return "/" + s; });
  get(host + paths[0] + paths[1]); // REQUEST: GET https://shop.example/a/b
  std::copy(v.begin(), v.end(), std::back_inserter(paths));
  get(host + paths[0] + "/" + paths[3]); // REQUEST: GET https://shop.example/a/b
  std::string url = host;
  std::for_each(v.begin(), v.end(), [&](const std::string &s) { url += "/" + s; });
  get(url); // REQUEST: GET https://shop.example/a/b
  auto found = std::find_if(v.begin(), v.end(), [](const std::string &s) { return s != "a"; });
  get(host + "/" + *found); // REQUEST: GET https://shop.example/a | GET https://shop.example/b
  std::sort(v.begin(), v.end(), std::greater<>());
  get(host + "/" + v[0]); // REQUEST: GET https://shop.example/a | GET https://shop.example/b
  get(std::accumulate(given.begin(), given.end(), host)); // REQUEST: GET https://shop.example | GET https://shop.example{}
}

// Nothing is known of what others put in.
void unknown(const std::map<std::string, std::string> &m, const std::vector<std::string> &v,
             void (*fill)(std::vector<std::string> &)) {
  get(host + m.at("a")); // REQUEST: GET https://shop.example{}
  get(host + v[0]);      // REQUEST: GET https://shop.example{}
  std::vector<std::string> own{"/a"};
  fill(own);
  std::string all = host;
  for (const auto &path : own)
    all += path;
  get(all); // REQUEST: GET https://shop.example | GET https://shop.example{}
}
