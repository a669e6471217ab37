// RUN: %check_requests %s --headers shadow
// A method that is called as a value, and nobody says of which object.
#include <curl/curl.h>
#include <functional>
#include <string>
#include <thread>

struct Poller {
  std::string base = "https://poll.example";
  void run() {
    CURL *c = curl_easy_init();
    curl_easy_setopt(c, CURLOPT_URL, (base + "/run").c_str()); // REQUEST: GET https://poll.example/run
    curl_easy_perform(c);
  }
  void start();
  std::thread thread;
};

// Does not compile, and says what is meant.
void Poller::start() { thread = std::thread(&Poller::run); }
void stray() {
  std::invoke(&Poller::run);
  std::function<void()> f = &Poller::run;
  f();
}
