// RUN: %check_requests %s --headers shadow
// Labels of a switch that callers decide: stacked, falling through, default.
#include <cpr/cpr.h>
#include <string>
enum class Kind { List, Create, Labels, Other, More };
static std::string address(Kind kind) {
  std::string out("https://git.example.org");
  switch (kind) {
  case Kind::List:
  case Kind::Create: out += "/issues"; break;
  case Kind::Labels: out += "/labels"; [[fallthrough]];
  case Kind::Other: out += "/other"; break;
  default: out += "/default";
  }
  return out;
}
void a() { cpr::Get(cpr::Url{address(Kind::Labels)}); } // REQUEST: GET https://git.example.org/labels/other
void b() { cpr::Get(cpr::Url{address(Kind::List)}); } // REQUEST: GET https://git.example.org/issues
void c() { cpr::Get(cpr::Url{address(Kind::Other)}); } // REQUEST: GET https://git.example.org/other
void d() { cpr::Get(cpr::Url{address(Kind::More)}); } // REQUEST: GET https://git.example.org/default
static const char *verb(int m) {
  switch (m) { case 1: case 2: return "one-two"; case 3: case 4: case 5: return "more"; }
  return "none";
}
void e() { cpr::Get(cpr::Url{std::string("https://e.com/") + verb(2)}); } // REQUEST: GET https://e.com/one-two
void f() { cpr::Get(cpr::Url{std::string("https://e.com/") + verb(3)}); } // REQUEST: GET https://e.com/more
void g() { cpr::Get(cpr::Url{std::string("https://e.com/") + verb(9)}); } // REQUEST: GET https://e.com/none
