// RUN: %check_requests %s --headers shadow
// Objects that come from where nobody sees them being made: their class is known, or only
// the name of the method that is called.
#include <curl/curl.h>
#include <string>
#include "container.h" // missing

class Api {
  std::string base;

public:
  Api() : base("https://api.example.com") {}
  void fetchPage(std::string path) {
    CURL *c = curl_easy_init();
    curl_easy_setopt(c, CURLOPT_URL, (base + path).c_str());
    curl_easy_perform(c);
  }
  void get(std::string path) { fetchPage("/got" + path); } // REQUEST: GET https://api.example.com/got{}
  void either(int) { fetchPage("/either/int"); }      // REQUEST: GET https://api.example.com/either/int
};
class Other {
public:
  void either(int);
};

Api *made();
void foreign() { made()->fetchPage("/foreign"); }                      // REQUEST: GET https://api.example.com/foreign
void cast(void *data) { static_cast<Api *>(data)->fetchPage("/cast"); } // REQUEST: GET https://api.example.com/cast
void undeclared() {
  auto api = container.resolve<Api>("api");
  api->fetchPage("/undeclared"); // REQUEST: GET https://api.example.com/undeclared
}
// Near misses: a name that libraries have, too many arguments, a class of its own, or one
// that is spelled and not this one.
void misses(Other &other) {
  container.get("/cached");
  container.fetchPage("/page", 2);
  other.either(1);
}
void spelled(Cache *cache) {
  cache->fetchPage("/from/cache");
  Unknown api;
  api.fetchPage("/unknown");
}

// Who hands on to another object by its own name does not mean itself.
struct Store {
  Backend *backend;
  void fetchAll(std::string key) {
    CURL *c = curl_easy_init();
    curl_easy_setopt(c, CURLOPT_URL, ("https://store.example/" + key).c_str()); // REQUEST: GET https://store.example/{}
    curl_easy_perform(c);
    backend->fetchAll("tmp/" + key);
  }
};

// What another object holds its class does not tell, where it can be several things; of a
// base there is one.
struct Config {
  std::string base, path;
};
void configure(Config &config) {
  config.base = "https://base.example/api";
  config.path = "/one";
}
struct Job {
  std::string url;
};
void fill(Job &job) { job.url = "https://jobs.example/first"; }
void refill(Job &job) { job.url = "https://jobs.example/second"; }
void last(Job &job) { job.url = "https://jobs.example/last"; }
static void send(const std::string &url) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, url.c_str());
  curl_easy_perform(c);
}
static void call(Config *config, const char *path) { send(config->base + path); }
void work() {
  call(static_cast<Config *>(settings()), "/called");                // REQUEST: GET https://base.example/api/called
  send("https://a.example" + static_cast<Config *>(settings())->path); // REQUEST: GET https://a.example{}
  send(static_cast<Job *>(taken())->url);                            // REQUEST: GET {}
}
