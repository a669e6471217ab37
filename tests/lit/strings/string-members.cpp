// What std::string's members build and cut. In each function a known text, a
// near miss (the member does nothing to it, or the text is not what is looked
// for) and a text of which a part is unknown.
// RUN: %check_requests %s --headers shadow
#include <cpr/cpr.h>
#include <string>
#include <utility>

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }
std::string ask();

void constructors(const char *text, int id) {
  cpr::Get(cpr::Url{std::string("https://h/abcdef", 12)});                 // REQUEST: GET https://h/ab
  cpr::Get(cpr::Url{std::string(std::string("xx/a/b"), 2)});               // REQUEST: GET /a/b
  cpr::Get(cpr::Url{std::string(std::string("xx/a/b"), 2, 2)});            // REQUEST: GET /a
  cpr::Get(cpr::Url{std::string("/") + std::string(3, 'x')});              // REQUEST: GET /xxx
  cpr::Get(cpr::Url{std::string{'/', 'a'}});                               // REQUEST: GET /a
  std::string s = "/a/b";
  cpr::Get(cpr::Url{std::string(s.begin(), s.end())});                     // REQUEST: GET /a/b
  cpr::Get(cpr::Url{std::string(s.begin() + 2, s.end())});                 // REQUEST: GET /b
  cpr::Get(cpr::Url{"/a/" + std::string(text, 4)});                        // REQUEST: GET /a/{}
  cpr::Get(cpr::Url{"/a/" + std::string(id, '0')});                        // REQUEST: GET /a/{}
}

void appended(int id) {
  std::string s = "/a";
  s.append("/b").append("/cdef", 2).append(2, 'x').append(std::string("123/z"), 3, 2);
  cpr::Get(cpr::Url{s});  // REQUEST: GET /a/b/cxx/z
  s += '/';
  s.push_back('q');
  s += std::to_string(id);
  cpr::Get(cpr::Url{s});  // REQUEST: GET /a/b/cxx/z/q{}
  s.append(ask(), 2);
  cpr::Get(cpr::Url{s});  // REQUEST: GET /a/b/cxx/z/q{}
}

void assigned() {
  std::string s = "/old";
  s.assign("/a/b", 2);
  cpr::Get(cpr::Url{s});  // REQUEST: GET /a
  s.assign(std::string("x/y"), 1, std::string::npos);
  cpr::Get(cpr::Url{s});  // REQUEST: GET /y
  s = '/';
  cpr::Get(cpr::Url{s + "z"});  // REQUEST: GET /z
}

void edited(int id) {
  std::string s = "/orders/" + std::to_string(id);
  s.insert(0, "/v1");
  cpr::Get(cpr::Url{s});  // REQUEST: GET /v1/orders/{}
  s.insert(3, 1, '/').insert(s.begin(), '/');
  cpr::Get(cpr::Url{s});  // REQUEST: GET //v1//orders/{}
  s.erase(0, 1);
  s.erase(s.begin());
  cpr::Get(cpr::Url{s});  // REQUEST: GET v1//orders/{}
  s.replace(0, 4, "/v2/");
  cpr::Get(cpr::Url{s});  // REQUEST: GET /v2/orders/{}
  s.replace(s.find("orders"), 6, "items");
  cpr::Get(cpr::Url{s});  // REQUEST: GET /v2/items/{}
  s.clear();
  cpr::Get(cpr::Url{s + "/new"});  // REQUEST: GET /new
}

void withoutTheQuery(std::string given) {
  std::string s = "https://h/a?x=1";
  cpr::Get(cpr::Url{s.substr(0, s.find('?'))});       // REQUEST: GET https://h/a
  cpr::Get(cpr::Url{s.substr(0, s.find('#'))});       // REQUEST: GET https://h/a?x=1
  cpr::Get(cpr::Url{s.substr(s.find("://") + 3)});    // REQUEST: GET h/a?x=1
  cpr::Get(cpr::Url{s.substr(s.rfind('/') + 1, 1)});  // REQUEST: GET a
  cpr::Get(cpr::Url{s.substr(s.find_first_of("?#"))}); // REQUEST: GET ?x=1
  // What comes from elsewhere could have a '?' of its own.
  given += "/a?x=1";
  cpr::Get(cpr::Url{given.substr(0, given.find('?'))}); // REQUEST: GET {} | GET {}/a
}

void withoutTheSlash(std::string given) {
  std::string s = "https://h/";
  s.pop_back();
  get(s + "/a");                                      // REQUEST: GET https://h/a
  given += "/b/";
  given.erase(given.size() - 1);
  cpr::Get(cpr::Url{given + "/c"});                   // REQUEST: GET {}/b/c
  given.resize(given.length() - 2);
  cpr::Get(cpr::Url{given});                          // REQUEST: GET {}
}

void characters(char c) {
  std::string s = "xa/b";
  s[0] = '/';
  cpr::Get(cpr::Url{s});                              // REQUEST: GET /a/b
  s.back() = 'z';
  s.front() = '!';
  cpr::Get(cpr::Url{s});                              // REQUEST: GET !a/z
  s.at(1) = c;
  cpr::Get(cpr::Url{s});                              // REQUEST: GET !{}/z
  cpr::Get(cpr::Url{std::string("/") + s[2] + s.back()}); // REQUEST: GET //z
  for (char &each : s)
    each = ask()[0];
  cpr::Get(cpr::Url{s});                              // REQUEST: GET !{}/z | GET {}
}

void others() {
  std::string a = "/a", b = "/b";
  a.swap(b);
  cpr::Get(cpr::Url{a + b});                          // REQUEST: GET /b/a
  std::swap(a, b);
  cpr::Get(cpr::Url{a + b});                          // REQUEST: GET /a/b
  a.resize(1);
  a.resize(3, 'y');
  cpr::Get(cpr::Url{a});                              // REQUEST: GET /yy
  std::string moved = std::move(b);
  cpr::Get(cpr::Url{moved.c_str() + std::string(moved.data())}); // REQUEST: GET /b/b
  std::wstring wide = L"/w";
  wide += L"/x";
  cpr::Get(cpr::Url{std::string(wide.begin(), wide.end())}); // REQUEST: GET /w/x
}

// What a wrapper does to its argument is done to each caller's.
static void path(const std::string &url) {
  cpr::Get(cpr::Url{"https://h" + url.substr(1)});    // REQUEST: GET https://h{} (what is not known is said here)
}
void callers(const std::string &unknown) {
  path("x/a");                                        // REQUEST: GET https://h/a
  path("y/b?c");                                      // REQUEST: GET https://h/b?c
  path(unknown);
}
