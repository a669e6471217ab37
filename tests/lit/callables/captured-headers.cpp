// RUN: %check_requests %s --headers shadow
// A function object around a closure that fills a list outside of it: the list
// has what was put there when the function object was called.
#include <cpr/cpr.h>
#include <curl/curl.h>

#include <functional>
#include <string>
#include <vector>

using Setter = std::function<void(const std::string &)>;

static void send(const char *url, curl_slist *headers) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void calledHere(const std::string &token) {
  curl_slist *headers = nullptr;
  Setter add = [&](const std::string &header) { headers = curl_slist_append(headers, header.c_str()); };
  if (add)
    add("Authorization: Bearer " + token);
  send("https://a.example.org/called", headers); // REQUEST: GET https://a.example.org/called auth=bearer
}

// The program asks whoever calls for the headers.
static void fetch(const char *url, std::function<void(Setter)> fill = {}) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  if (fill) {
    curl_slist *headers = nullptr;
    auto add = [&headers](const std::string &header) { headers = curl_slist_append(headers, header.c_str()); };
    fill(add);
    if (headers)
      curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  }
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void filled(const std::string &token, const std::string &id) {
  fetch("https://a.example.org/filled", [line = "Authorization: Basic " + token](auto set) { // REQUEST: GET https://a.example.org/filled auth=basic
    set("Content-Type: application/json");
    set(line);
  });
  fetch("https://a.example.org/typed", [&](Setter set) { set("Authorization: Bearer " + token); }); // REQUEST: GET https://a.example.org/typed auth=bearer
  fetch("https://a.example.org/other", [&](auto set) { set("X-Request-Id: " + id); }); // REQUEST: GET https://a.example.org/other auth=none
}

static void lend(const Setter &set, const std::string &token) { set("Authorization: Bearer " + token); }

void lent(const std::string &token) {
  curl_slist *headers = nullptr;
  Setter add = [&](const std::string &header) { headers = curl_slist_append(headers, header.c_str()); };
  lend(add, token);
  send("https://a.example.org/lent", headers); // REQUEST: GET https://a.example.org/lent auth=bearer
}

// Near misses: never called, and kept by somebody who may call it later.
void neverCalled() {
  curl_slist *headers = nullptr;
  Setter add = [&](const std::string &header) { headers = curl_slist_append(headers, header.c_str()); };
  send("https://a.example.org/never", headers); // REQUEST: GET https://a.example.org/never auth=none
}

static std::vector<Setter> setters;
void runAll();

void kept() {
  curl_slist *headers = nullptr;
  Setter add = [&](const std::string &header) { headers = curl_slist_append(headers, header.c_str()); };
  setters.push_back(add);
  runAll();
  send("https://a.example.org/kept", headers); // REQUEST: GET https://a.example.org/kept auth=unknown
}

// What a generic lambda has a copy of is known in each of its instances.
void generic(const std::string &id) {
  std::string path = "/users/" + id;
  auto get = [path](auto host) { cpr::Get(cpr::Url{host + path}); }; // REQUEST: GET https://b.example.org/users/{}
  get(std::string("https://b.example.org"));
  std::function<void(const char *)> kept = [path](auto host) { cpr::Get(cpr::Url{host + path}); }; // REQUEST: GET https://c.example.org/users/{}
  kept("https://c.example.org");
}
