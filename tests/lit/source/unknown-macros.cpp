// RUN: %check_requests %s --headers shadow
// Macros whose header is not there. Where the grammar leaves no other reading,
// they stand for nothing, for the head of a function or of a loop.
#include <curl/curl.h>
#include <framework/export.h>
#include <string>
#include <vector>

static void send(const std::string &url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url.c_str());
  curl_easy_perform(h);
}

// Attributes: of classes, before a type, between type and name, behind.
MYLIB_NAMESPACE_BEGIN
class MYLIB_API Client : public Framework {
  FRAMEWORK_OBJECT
  FRAMEWORK_PROPERTY(int size READ size)
public:
  void get(const std::string &p) { send("https://api.example.com/" + p); }
  virtual void overridden() const FRAMEWORK_OVERRIDE { send("https://api.example.com/attribute"); } // REQUEST: GET https://api.example.com/attribute
  int guarded FRAMEWORK_GUARDED(lock);
framework_signals:
  void changed();
public framework_slots:
  void slot() { get("slot"); } // REQUEST: GET https://api.example.com/slot
  FRAMEWORK_DECLARE_TABLE()
};
struct FRAMEWORK_ALIGNED(8) MYLIB_API Second final {
  void go(Client &c) { c.get("second"); } // REQUEST: GET https://api.example.com/second
};
MYLIB_NAMESPACE_END

MYLIB_API void before(Client &c) { c.get("before"); } // REQUEST: GET https://api.example.com/before
static MYLIB_INLINE std::string text() { return "inline"; }
void MYLIB_CALL between(Client &c) { c.get("between"); } // REQUEST: GET https://api.example.com/between
MYRESULT MYLIB_CALL types(MYHANDLE h) { send("https://api.example.com/types/" + text()); return 0; } // REQUEST: GET https://api.example.com/types/inline
void behind(Client &c) MYLIB_NOEXCEPT { c.get("behind"); } // REQUEST: GET https://api.example.com/behind
void printed(const char *f, ...) MYLIB_PRINTF(1, 2);
MYLIB_API(int) typed(Client &c);
static const char *base MYLIB_UNUSED = "https://api.example.com/base";
void variable() { send(base); } // REQUEST: GET https://api.example.com/base

// Beside macros that are defined, and stand for nothing.
#define KNOWN_CLASS(...)
#define KNOWN_BODY()
#define KNOWN_WORD
KNOWN_CLASS(Exported, Category = "x")
class OTHER_API Third : public Framework {
  KNOWN_BODY()
public:
  KNOWN_WORD Third();
  void go(Client &c);
  std::string path() const;
};
KNOWN_WORD
void Third::go(Client &c) { c.get(path()); } // REQUEST: GET https://api.example.com/third
std::string Third::path() const { return "third"; }

// Statements without a semicolon.
wxBEGIN_TABLE(Client, Framework)
  EVT_CLICK(1, Client::changed)
wxEND_TABLE()

// Heads of functions.
TEST(Suite, One) { send("https://api.example.com/one"); } // REQUEST: GET https://api.example.com/one
TEST(Suite, Two) { send("https://api.example.com/two"); } // REQUEST: GET https://api.example.com/two
SCENARIO("three does it", "[x]") {
  SECTION("y") { send("https://api.example.com/three"); } // REQUEST: GET https://api.example.com/three
}
SCENARIO("four", "[x]") { send("https://api.example.com/four"); } // REQUEST: GET https://api.example.com/four
MODULE(name, m) { m.def("f", [] { send("https://api.example.com/module"); }); } // REQUEST: GET https://api.example.com/module

// Heads of loops and blocks.
void loop() {
  std::vector<std::string> list = {"a"};
  frameworkEach(const std::string &each, list) { send("https://api.example.com/each/" + each); } // REQUEST: GET https://api.example.com/each/a
  FRAMEWORK_TRY { send("https://api.example.com/try"); } // REQUEST: GET https://api.example.com/try
  FRAMEWORK_CATCH(const Error &e) { send("https://api.example.com/catch"); } // REQUEST: GET https://api.example.com/catch
  FRAMEWORK_LOCK(lock) send("https://api.example.com/lock"); // REQUEST: GET https://api.example.com/lock
}

// Types that nobody declared are types, a macro that is defined is what it is.
#define DEFINED_API extern
DEFINED_API MYTEXT name();
static MYTEXT CAPITALS(int) { return MYTEXT(); }
void names() { send("https://api.example.com/name/" + name().text() + "/" + CAPITALS(1)); } // REQUEST: GET https://api.example.com/name/{}/{}
struct Known { int x; };
struct Known known { 1 };
class Plain;
void Plain_method(Plain &p) { send("https://api.example.com/plain"); } // REQUEST: GET https://api.example.com/plain
