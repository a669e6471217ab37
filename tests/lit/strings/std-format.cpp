// std::format: the standard library here has no <format>; a header of ours
// serves, whether all library headers are ours or only those that are missing.
// RUN: %check_requests %s --headers shadow
// RUN: %check_requests %s
#include <cpr/cpr.h>
#include <format>
#include <iterator>
#include <string>
#include <string_view>

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }

void fields(int id, const std::string &name, unsigned u, double d, const char *given) {
  get(std::format("/a/{}/{}", 7, "b"));                 // REQUEST: GET /a/7/b
  get(std::format("/{1}/{0}/{1}", "x", 'y'));           // REQUEST: GET /y/x/y
  get(std::format("/{{}}/{}", true));                   // REQUEST: GET /{}/true
  get(std::format("/a/{}/{}?{}={}", id, name, u, d));   // REQUEST: GET /a/{}/{}?{}={}
  get(std::format(std::string_view("/v/{}"), 1));       // REQUEST: GET /v/1
  get(std::vformat("/w/{}", std::make_format_args(id))); // REQUEST: GET /w/{}
  get(std::format(L"/wide", 1).empty() ? "/e" : "/f");  // REQUEST: GET /f
  get(std::vformat(given, std::make_format_args(id))); // REQUEST: GET {}
}

void specifications(int id, int width) {
  get(std::format("/{:05}/{:x}/{:#X}/{:b}", 42, 255, 255, 5));  // REQUEST: GET /00042/ff/0XFF/101
  get(std::format("/{:_>4}/{:_<4}/{:_^4}", "a", "b", 1));       // REQUEST: GET /___a/b___/_1__
  get(std::format("/{:.3}/{:.{}}", "abcdef", "xyz", 1));        // REQUEST: GET /abc/x
  get(std::format("/{:0{}}/{:+d}/{:d}", 7, 3, 5, 'A'));         // REQUEST: GET /007/+5/65
  get(std::format("/{:c}/{:s}/{:d}", 65, false, true));         // REQUEST: GET /A/false/1
  get(std::format("/{:05}/{:x}/{:.2f}/a", id, id, 1.5));        // REQUEST: GET /{}/{}/{}/a
  get(std::format("/{:0>{}}/b", "x", width));                   // REQUEST: GET /{}x/b
}

void written(int id) {
  std::string s = "https://h";
  std::format_to(std::back_inserter(s), "/to/{}", id);
  get(s);                                                       // REQUEST: GET https://h/to/{}
  char buffer[100];
  *std::format_to(buffer, "/b/{}", 2) = '\0';
  get(buffer);                                                  // REQUEST: GET /b/2
  std::string n;
  std::format_to_n(std::back_inserter(n), 4, "/abcdef");
  get(n);                                                       // REQUEST: GET /abc
}

// The project's own wrapper around it.
template <class... A> std::string url(std::format_string<A...> text, A &&...args) {
  return "https://h" + std::format(text, std::forward<A>(args)...);
}
void wrapped(int id) {
  get(url("/x/{}/{}", 1, id));                                  // REQUEST: GET https://h/x/1/{}
}
