// RUN: %check_requests %s --headers shadow
// Two names of one text: whoever writes through the one changes the other.
#include <cpr/cpr.h>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

static const std::string Base = "https://shop.example";

static void get(const std::string &url) {
  cpr::Get(cpr::Url{url});
}

//===--- Members ---------------------------------------------------------===//

void pointerMember() {
  struct Part {
    std::string *text;
  };
  std::string url = Base;
  Part part{&url};
  *part.text += "/v1";
  part.text->append("/orders");
  get(url); // REQUEST: GET https://shop.example/v1/orders
}

// The other way around.
void shown() {
  struct Part {
    const std::string *text;
  } part;
  std::string url = Base;
  part.text = &url;
  url += "/shown";
  get(*part.text); // REQUEST: GET https://shop.example/shown
}

// The part leads elsewhere.
void another() {
  struct Part {
    std::string *text;
  };
  std::string url = Base + "/kept", other = "other";
  Part part{&other};
  *part.text += "/ignored";
  get(url); // REQUEST: GET https://shop.example/kept
}

void referenceMember() {
  struct Part {
    std::string &text;
  };
  std::string url = Base;
  Part part{url};
  part.text += "/reference";
  get(url); // REQUEST: GET https://shop.example/reference
}

// In a method, a pointer or reference among the members shows whatever it may
// lead to at any time.
class Writer {
public:
  explicit Writer(std::string &out) : out(out) {}
  void segment(const std::string &text) { out += "/" + text; }

private:
  std::string &out;
};

void constructor() {
  std::string url = Base;
  Writer writer(url);
  writer.segment("a");
  // clang-format off
  get(url); // REQUEST: GET https://shop.example/a | GET https://shop.example/a/a | GET https://shop.example/a/a/a | GET https://shop.example
  // clang-format on
}

struct Later {
  std::string *to = nullptr;
  void into(std::string *text) { to = text; }
};

void setter() {
  std::string url = Base;
  Later later;
  later.into(&url);
  *later.to += "/set";
  get(url); // REQUEST: GET https://shop.example/set
}

// A function that gets the object as a constant changes what it leads to.
struct End {
  std::string *text;
};

static void end(const End &part) { *part.text = "https://shop.example/end"; }

void constantHolder() {
  std::string url = Base;
  end(End{&url});
  get(url); // REQUEST: GET https://shop.example/end | GET https://shop.example
}

//===--- Lists -----------------------------------------------------------===//

// Any of them is written to, perhaps twice.
void pointersInAList() {
  std::string http = "http://shop.example", https = Base;
  for (std::string *each : {&http, &https})
    *each += "/listed";
  // clang-format off
  get(https); // REQUEST: GET https://shop.example/listed | GET https://shop.example | GET http://shop.example/listed | GET http://shop.example/listed/listed | GET https://shop.example/listed/listed
  // clang-format on
}

void pointerInAVector() {
  std::string url = Base;
  std::vector<std::string *> parts;
  parts.push_back(&url);
  *parts[0] += "/vector";
  get(url); // REQUEST: GET https://shop.example/vector
}

void pointerInAMap() {
  std::string url = Base;
  std::map<int, std::string *> parts;
  parts[1] = &url;
  parts[1]->append("/map");
  get(url); // REQUEST: GET https://shop.example/map | GET {}/map
}

void wrapped() {
  std::string url = Base;
  auto wrapper = std::ref(url);
  wrapper.get() += "/wrapped";
  get(url); // REQUEST: GET https://shop.example/wrapped
}

//===--- Owners ----------------------------------------------------------===//

struct Request {
  std::string url;
};

void twoOwners() {
  auto request = std::make_shared<Request>();
  request->url = Base;
  auto same = request;
  same->url += "/both";
  get(request->url); // REQUEST: GET https://shop.example/both
}

// Each has its own from here on.
void anotherOwner() {
  auto request = std::make_shared<Request>();
  request->url = Base + "/first";
  auto other = request;
  other = std::make_shared<Request>();
  other->url = "https://else.example";
  get(request->url); // REQUEST: GET https://shop.example/first
}

// Each has its own, perhaps.
void perhapsAnotherOwner(bool own) {
  auto request = std::make_shared<Request>();
  request->url = Base + "/first";
  auto other = request;
  if (own)
    other = std::make_shared<Request>();
  other->url = "https://else.example";
  get(request->url); // REQUEST: GET https://shop.example/first | GET https://else.example
}

static void complete(std::shared_ptr<Request> request) {
  request->url += "/completed";
}

void passedOwner() {
  auto request = std::make_shared<Request>();
  request->url = Base;
  complete(request);
  get(request->url); // REQUEST: GET https://shop.example/completed
}

void observed() {
  auto text = std::make_shared<std::string>(Base);
  std::weak_ptr<std::string> observer = text;
  if (auto now = observer.lock())
    *now += "/observed";
  get(*text); // REQUEST: GET https://shop.example/observed | GET https://shop.example
}

//===--- Closures --------------------------------------------------------===//

void capturedPointer() {
  std::string url = Base;
  auto add = [text = &url](const char *more) { *text += more; };
  add("/captured");
  get(url); // REQUEST: GET https://shop.example/captured
}

void capturedReference() {
  std::string url = Base;
  auto add = [&text = url] { text += "/renamed"; };
  add();
  get(url); // REQUEST: GET https://shop.example/renamed
}

void capturedOwner() {
  auto text = std::make_shared<std::string>(Base);
  auto add = [text] { *text += "/owned"; };
  add();
  get(*text); // REQUEST: GET https://shop.example/owned
}

// What a constructor keeps does not depend on what it was first called with.
struct SetLast {
  std::string *text;
  explicit SetLast(std::string *t) : text(t) {}
};

void nothingFirst() {
  SetLast none(nullptr);
  (void)none;
}

void somethingThen() {
  std::string url = "https://shop.example/last";
  SetLast holder(&url);
  *holder.text += "/changed";
  get(url); // REQUEST: GET https://shop.example/last/changed
}
