// RUN: %check_requests %s --headers shadow
// RUN: %check_requests %s --headers shadow -- -std=c++20 -stdlib=libc++
// A function that is a value is called like any other, wherever it was kept.
#include <cpr/cpr.h>

#include <functional>
#include <future>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }
static void getPath(const std::string &host, const std::string &path) { get(host + path); }

void functionObject() {
  std::function<void(const std::string &)> send = get;
  send("https://shop.example/1"); // REQUEST: GET https://shop.example/1
  send = nullptr;
  send("https://shop.example/never");
}

void closure(const std::string &id) {
  auto send = [](const std::string &path) { get("https://shop.example" + path); };
  send("/direct"); // REQUEST: GET https://shop.example/direct
  std::function<void(const std::string &)> kept = send;
  kept("/kept/" + id); // REQUEST: GET https://shop.example/kept/{}
}

void captured() {
  std::string host = "https://shop.example";
  auto byCopy = [host](const std::string &path) { get(host + path); };
  auto byReference = [&](const std::string &path) { get(host + path); };
  auto made = [base = host + "/api"](const std::string &path) { get(base + path); };
  host += "/v1";
  byCopy("/a");      // REQUEST: GET https://shop.example/a
  byReference("/b"); // REQUEST: GET https://shop.example/v1/b
  made("/c");        // REQUEST: GET https://shop.example/api/c
}

void generic() {
  auto send = [](const auto &path) { get(std::string("https://shop.example") + path); };
  send("/literal");             // REQUEST: GET https://shop.example/literal
  send(std::string("/string")); // REQUEST: GET https://shop.example/string
  std::function<void(const char *)> kept = send;
  kept("/kept"); // REQUEST: GET https://shop.example/kept
}

void atOnce() {
  get([](const std::string &path) { return "https://shop.example" + path; }("/at-once")); // REQUEST: GET https://shop.example/at-once
}

static std::string made(const std::function<std::string(int)> &make) { return make(7); }
static std::string madeBelow(std::function<std::string(int)> make) { return made(make); }

void parameters() {
  get(made([](int id) { return "https://shop.example/" + std::to_string(id); })); // REQUEST: GET https://shop.example/7
  get(madeBelow([](int id) { return "https://shop.example/below/" + std::to_string(id); })); // REQUEST: GET https://shop.example/below/7
}

std::function<void(const std::string &)> sender(const std::string &host) {
  return [host](const std::string &path) { get(host + path); };
}

void returned() {
  sender("https://shop.example")("/returned"); // REQUEST: GET https://shop.example/returned
}

void bound() {
  using namespace std::placeholders;
  std::bind(get, "https://shop.example/all")();        // REQUEST: GET https://shop.example/all
  std::bind(getPath, "https://shop.example", _1)("/b"); // REQUEST: GET https://shop.example/b
  auto swapped = std::bind(getPath, _2, _1);
  swapped("/c", "https://shop.example"); // REQUEST: GET https://shop.example/c
  std::function<void(const std::string &)> kept = std::bind(getPath, "https://shop.example", _1);
  kept("/d"); // REQUEST: GET https://shop.example/d
  std::bind_front(getPath, "https://shop.example")("/e"); // REQUEST: GET https://shop.example/e
}

class Api {
public:
  explicit Api(std::string host) : host_(std::move(host)) {}
  void send(const std::string &path) { get(host_ + path); }

private:
  std::string host_;
};

void members() {
  Api api("https://shop.example");
  void (Api::*send)(const std::string &) = &Api::send;
  (api.*send)("/a");                      // REQUEST: GET https://shop.example/a
  std::invoke(&Api::send, api, "/b");     // REQUEST: GET https://shop.example/b
  std::mem_fn(&Api::send)(api, "/c");     // REQUEST: GET https://shop.example/c
  using namespace std::placeholders;
  auto bound = std::bind(&Api::send, &api, _1);
  bound("/d"); // REQUEST: GET https://shop.example/d
}

struct Functor {
  std::string host;
  void operator()(const std::string &path) const { get(host + path); }
};

void functors() {
  Functor send{"https://shop.example"};
  send("/a"); // REQUEST: GET https://shop.example/a
  std::function<void(const std::string &)> kept = send;
  kept("/b"); // REQUEST: GET https://shop.example/b
  auto reference = std::ref(send);
  reference("/c"); // REQUEST: GET https://shop.example/c
}

void threads() {
  std::thread one(get, "https://shop.example/1"); // REQUEST: GET https://shop.example/1
  std::thread two([] { get("https://shop.example/2"); }); // REQUEST: GET https://shop.example/2
  one.join();
  two.join();
  std::async(std::launch::async, get, "https://shop.example/3").get(); // REQUEST: GET https://shop.example/3
  std::string path = std::async([] { return std::string("/4"); }).get();
  get("https://shop.example" + path); // REQUEST: GET https://shop.example/4
  std::once_flag once;
  std::call_once(once, get, "https://shop.example/5"); // REQUEST: GET https://shop.example/5
  std::packaged_task<void(const std::string &)> task(get);
  task("https://shop.example/6"); // REQUEST: GET https://shop.example/6
  std::apply(getPath, std::make_tuple("https://shop.example", "/7")); // REQUEST: GET https://shop.example/7
}

void tables(const std::string &name) {
  std::map<std::string, std::function<void(const std::string &)>> routes{
      {"a", [](const std::string &path) { get("https://a.example" + path); }},
      {"b", get}};
  routes["a"]("/1");                     // REQUEST: GET https://a.example/1
  routes.at("b")("https://b.example/2"); // REQUEST: GET https://b.example/2
  routes[name]("https://c.example/3");   // REQUEST: GET https://c.example/3 | GET https://a.examplehttps://c.example/3
  std::vector<std::function<std::string()>> paths{[] { return std::string("/x"); },
                                                  [] { return std::string("/y"); }};
  std::string url = "https://shop.example";
  for (const auto &path : paths)
    url += path();
  get(url); // REQUEST: GET https://shop.example/x/y
}

struct Operations {
  void (*send)(const std::string &);
  std::string (*path)(int);
};
static std::string orders(int id) { return "/orders/" + std::to_string(id); }
static const Operations operations[] = {{get, orders}};

void structs() {
  Operations local{.send = get, .path = orders};
  local.send("https://shop.example" + local.path(3)); // REQUEST: GET https://shop.example/orders/3
  operations[0].send("https://shop.example" + operations[0].path(4)); // REQUEST: GET https://shop.example/orders/4
}

template <typename... Calls> struct Overloaded : Calls... {
  using Calls::operator()...;
};
template <typename... Calls> Overloaded(Calls...) -> Overloaded<Calls...>;

void visitors() {
  std::variant<int, std::string> path = std::string("/v");
  std::visit([](const auto &value) {
    if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::string>)
      get("https://shop.example" + value);
  }, path); // REQUEST: GET https://shop.example/v
  get(std::visit(Overloaded{[](int) { return std::string("https://shop.example/int"); }, // REQUEST: GET https://shop.example/int | GET https://shop.example/string
                            [](const std::string &) { return std::string("https://shop.example/string"); }}, path));
}

// What a closure does to the variables around it is done.
void changed() {
  std::string url = "https://shop.example";
  auto add = [&] { url += "/x"; };
  add();
  add();
  get(url); // REQUEST: GET https://shop.example/x/x
}

template <typename Call> void twice(Call call) {
  call("/a");
  call("/b");
}

void changedElsewhere() {
  std::string url = "https://shop.example";
  twice([&](const std::string &path) { url += path; });
  get(url); // REQUEST: GET https://shop.example/a/b
}

class Shop {
public:
  void orders() {
    auto send = [this](const std::string &path) { get(base_ + path); };
    send("/direct"); // REQUEST: GET https://shop.example/direct
    later([this] { get(base_ + "/later"); }); // REQUEST: GET https://shop.example/later
  }

private:
  void later(const std::function<void()> &call) { call(); }
  std::string base_ = "https://shop.example";
};

void shop() { Shop().orders(); }

void changedLater() {
  std::string url = "https://shop.example";
  std::function<void()> add = [&] { url += "/x"; };
  get(url); // REQUEST: GET https://shop.example
  add();
  get(url); // REQUEST: GET https://shop.example/x
}

// A closure that was kept may be called whenever something is called.
static std::vector<std::function<void()>> jobs;
void changedSomeTime() {
  std::string url = "https://shop.example";
  std::function<void()> add = [&] { url += "/x"; };
  jobs.push_back(add);
  get(url); // REQUEST: GET https://shop.example
  get(url); // REQUEST: GET https://shop.example | GET {}
}

void unknown(const std::function<void(const std::string &)> &send, std::string (*path)()) {
  send("https://shop.example/nobody-knows");
  get("https://shop.example" + path()); // REQUEST: GET https://shop.example{}
}
