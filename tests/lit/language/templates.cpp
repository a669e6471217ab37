// RUN: %check_requests %s --headers shadow
// Templates: each instance has its own texts.
#include <cpr/cpr.h>

#include <algorithm>
#include <array>
#include <concepts>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }

template <class T> static std::string numbered(const char *path, T n) { return std::string("https://h") + path + std::to_string(n); }
template <class... Parts> static std::string joined(const Parts &...parts) { return ("https://h" + ... + std::string(parts)); }
template <class... Parts> static std::string slashed(const Parts &...parts) {
  std::string url = "https://s";
  ((url += '/', url += parts), ...);
  return url;
}
static std::string recursive() { return ""; }
template <class First, class... Rest> static std::string recursive(const First &first, const Rest &...rest) {
  return "/" + std::string(first) + recursive(rest...);
}
void functions(const std::string &id) {
  get(numbered("/n/", 5));                     // REQUEST: GET https://h/n/5
  get(joined("/a", std::string("/b"), id));    // REQUEST: GET https://h/a/b{}
  get(slashed("x", id, "z"));                  // REQUEST: GET https://s/x/{}/z
  get("https://r" + recursive("p", "q"));      // REQUEST: GET https://r/p/q
}

template <class T> static std::string kind() {
  if constexpr (std::is_same_v<T, int>)
    return "https://h/int";
  else if constexpr (std::is_floating_point_v<T>)
    return "https://h/float";
  else
    return T::path();
}
struct Order { static std::string path() { return "https://h/order"; } };
template <std::integral T> static std::string concept_(T) { return "https://h/integral"; }
static std::string concept_(std::floating_point auto) { return "https://h/other"; }
void constexprIf() {
  get(kind<int>());     // REQUEST: GET https://h/int
  get(kind<double>());  // REQUEST: GET https://h/float
  get(kind<Order>());   // REQUEST: GET https://h/order
  get(concept_(1));     // REQUEST: GET https://h/integral
  get(concept_(1.5));   // REQUEST: GET https://h/other
}

template <std::size_t N> struct Fixed {
  char text[N]{};
  constexpr Fixed(const char (&t)[N]) { std::copy_n(t, N, text); }
};
template <Fixed Path> static void fixed() { get(std::string("https://h") + Path.text); } // REQUEST: GET https://h/fixed
template <Fixed Path> struct Endpoint { static constexpr auto path = Path; static std::string url() { return std::string("https://e") + path.text; } };
template <const char *P> static std::string byPointer() { return std::string("https://h") + P; }
static constexpr char kPointer[] = "/pointer";
template <int N> static std::string byNumber() { return "https://h/v" + std::to_string(N); }
void nonType() {
  fixed<"/fixed">();
  get(Endpoint<"/endpoint">::url());  // REQUEST: GET https://e/endpoint
  get(byPointer<kPointer>());         // REQUEST: GET https://h/pointer
  get(byNumber<2>());                 // REQUEST: GET https://h/v2
}

template <class T> inline constexpr const char *pathOf = "https://h/any";
template <> inline constexpr const char *pathOf<Order> = "https://h/orders";
template <class T> struct Traits { static constexpr std::string_view path = "https://h/trait"; };
template <> struct Traits<Order> { static constexpr std::string_view path = "https://h/trait/order"; };
template <class T> struct Traits<T *> { static constexpr std::string_view path = "https://h/trait/pointer"; };
void specialised() {
  get(pathOf<int>);                          // REQUEST: GET https://h/any
  get(pathOf<Order>);                        // REQUEST: GET https://h/orders
  get(std::string(Traits<int>::path));       // REQUEST: GET https://h/trait
  get(std::string(Traits<Order>::path));     // REQUEST: GET https://h/trait/order
  get(std::string(Traits<char *>::path));    // REQUEST: GET https://h/trait/pointer
}

template <class Transport> class Client {
public:
  explicit Client(std::string base) : base_(std::move(base)) {}
  void path(const std::string &p) { transport_.send(base_ + p); }
private:
  std::string base_;
  Transport transport_;
};
struct Real { void send(const std::string &u) { get(u); } };
void classes() {
  Client<Real> c("https://t");
  c.path("/class"); // REQUEST: GET https://t/class
}

template <class F> static void with(F &&f) { std::forward<F>(f)("https://h/with"); } // REQUEST: GET https://h/with (of get)
template <class F, class... A> static decltype(auto) call(F f, A &&...a) { return f(std::forward<A>(a)...); }
void callables(const std::string &id) {
  with([](const std::string &u) { get(u + "/lambda"); }); // REQUEST: GET https://h/with/lambda
  with(get);
  call(get, "https://h/called/" + id);                    // REQUEST: GET https://h/called/{}
}

template <template <class> class Wrapper> static std::string wrapped() { return Wrapper<int>::url(); }
template <class T> struct W { static std::string url() { return "https://h/wrapper"; } };
void templateTemplate() { get(wrapped<W>()); } // REQUEST: GET https://h/wrapper

template <class T, std::size_t... I> static std::string all(const T &list, std::index_sequence<I...>) {
  return (std::string("https://h") + ... + list[I]);
}
void indexSequence() {
  get(all(std::array<const char *, 3>{"/1", "/2", "/3"}, std::make_index_sequence<3>{})); // REQUEST: GET https://h/1/2/3
}
