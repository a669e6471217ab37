// RUN: %check_requests %s --headers shadow
// Fields of a type whose header is not there: what they give is unknown, and
// what stands around it is not.
#include <curl/curl.h>
#include <missing_config.h>
#include <cstdio>
#include <map>
#include <memory>
#include <string>

static void send(const std::string &url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url.c_str());
  curl_easy_perform(h);
  curl_easy_cleanup(h);
}

class Api {
  missing::Config config;
  Settings settings = Settings::standard();
  Settings *pointer = nullptr;
  std::shared_ptr<missing::Config> shared;
  std::map<std::string, Settings> all;
  std::string known = "https://api.example.com";

public:
  explicit Api(const Settings &s) : settings(s) {}
  void plain() { send("https://api.example.com/a/" + config.name()); }                  // REQUEST: GET https://api.example.com/a/{}
  void stored() { std::string u = known + "/b/" + settings.name() + "/x"; send(u); }    // REQUEST: GET https://api.example.com/b/{}/x
  void added() { std::string u = known + "/c/"; u += pointer->name(); send(u); }        // REQUEST: GET https://api.example.com/c/{}
  void local() { const std::string n = config["name"]; send(known + "/d/" + n); }       // REQUEST: GET https://api.example.com/d/{}
  void printed() { char u[99]; snprintf(u, sizeof u, "https://api.example.com/e/%s", config.name().c_str()); send(u); } // REQUEST: GET https://api.example.com/e/{}
  void smart() { send(known + "/f/" + shared->name()); }                                // REQUEST: GET https://api.example.com/f/{}
  void element() { send(known + "/g/" + all["x"].name()); }                             // REQUEST: GET https://api.example.com/g/{}
  void base() { send(config.base() + "/h"); }                                           // REQUEST: GET {}/h
  void start() {
    config.onChange([this](const missing::Event &) { send("https://api.example.com/changed"); }); // REQUEST: GET https://api.example.com/changed
  }
  void outside();
};

void Api::outside() {
  if (settings.enabled)
    send(known + "/i"); // REQUEST: GET https://api.example.com/i
  settings.onList([](int) { send("https://api.example.com/list"); }); // REQUEST: GET https://api.example.com/list
}

// The size of such a class, and classes made of it, are asked for.
struct Holder {
  Api api;
  char buffer[sizeof(Api)];
};
class Derived : public Api {
  using Api::Api;
  Holder *holder = new Holder{Api{Settings{}}, {}};
  void again() { send("https://api.example.com/j"); } // REQUEST: GET https://api.example.com/j
};
Api *made() { return new Api(Settings{}); }
constexpr unsigned long Size = sizeof(Derived) + alignof(Holder);
