// RUN: %check_requests %s --headers shadow
// A wrapper that asks its parameters what to send: each call of it knows.
#include <curl/curl.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

// An enumerator, a flag.
enum class Verb { Get, Post, Put, Delete };
static int request(Verb verb, const std::string &path, bool signedIn) {
  CURL *c = curl_easy_init();
  std::string url = "https://enum.example.com" + path;
  curl_easy_setopt(c, CURLOPT_URL, url.c_str());
  curl_slist *headers = nullptr;
  if (signedIn)
    headers = curl_slist_append(headers, ("Authorization: Bearer " + std::string(getenv("TOKEN"))).c_str());
  curl_easy_setopt(c, CURLOPT_HTTPHEADER, headers);
  switch (verb) {
  case Verb::Get:
    break;
  case Verb::Post:
    curl_easy_setopt(c, CURLOPT_POST, 1L);
    break;
  case Verb::Put:
    curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, "PUT");
    break;
  default:
    curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, "DELETE");
  }
  return curl_easy_perform(c);
}
void enumerators() {
  request(Verb::Get, "/a", false);   // REQUEST: GET https://enum.example.com/a auth=none
  request(Verb::Post, "/b", true);   // REQUEST: POST https://enum.example.com/b auth=bearer
  request(Verb::Put, "/c", true);    // REQUEST: PUT https://enum.example.com/c auth=bearer
  request(Verb::Delete, "/d", false); // REQUEST: DELETE https://enum.example.com/d auth=none
}

// The name of the method, in C and in C++.
static int named(const char *method, const char *path) {
  CURL *c = curl_easy_init();
  std::string url = std::string("https://named.example.com") + path;
  curl_easy_setopt(c, CURLOPT_URL, url.c_str());
  if (strcmp(method, "POST") == 0)
    curl_easy_setopt(c, CURLOPT_POST, 1L);
  else if (!strcmp(method, "DELETE"))
    curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, "DELETE");
  return curl_easy_perform(c);
}
static int text(const std::string &method, const std::string &path, const char *body = nullptr) {
  CURL *c = curl_easy_init();
  std::string url = "https://text.example.com" + path;
  curl_easy_setopt(c, CURLOPT_URL, url.c_str());
  bool post = method == "POST";
  if (post || body)
    curl_easy_setopt(c, CURLOPT_POSTFIELDS, body);
  if (method != "GET" && !post)
    curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, method.c_str());
  return curl_easy_perform(c);
}
void names(const char *any) {
  named("GET", "/a");    // REQUEST: GET https://named.example.com/a
  named("POST", "/b");   // REQUEST: POST https://named.example.com/b
  named("DELETE", "/c"); // REQUEST: DELETE https://named.example.com/c
  named(any, "/d");      // REQUEST: ? https://named.example.com/d
  text("GET", "/a");         // REQUEST: GET https://text.example.com/a
  text("POST", "/b", "x");   // REQUEST: POST https://text.example.com/b
  text("PATCH", "/c", "x");  // REQUEST: PATCH https://text.example.com/c
}

// Parts of the URL.
static std::string query(const std::string &path, bool all, const char *filter) {
  std::string out = path;
  if (all)
    out += "?all=1";
  if (filter != nullptr)
    out += std::string("&filter=") + filter;
  return out;
}
static int get(const std::string &path) {
  CURL *c = curl_easy_init();
  std::string url = "https://part.example.com" + path;
  curl_easy_setopt(c, CURLOPT_URL, url.c_str());
  return curl_easy_perform(c);
}
void parts(bool all) {
  get(query("/a", true, "x"));      // REQUEST: GET https://part.example.com/a?all=1&filter=x
  get(query("/b", false, nullptr)); // REQUEST: GET https://part.example.com/b
  get(query("/c", all, nullptr));   // REQUEST: GET https://part.example.com/c | GET https://part.example.com/c?all=1
}
static std::string version(int v) { return v == 1 ? "/v1" : "/v2"; }
static std::string area(int v) {
  if (v < 2)
    return "/old";
  return "/new";
}
void versions() {
  get(version(1) + "/a"); // REQUEST: GET https://part.example.com/v1/a
  get(version(2) + "/a"); // REQUEST: GET https://part.example.com/v2/a
  get(area(1));           // REQUEST: GET https://part.example.com/old
  get(area(2));           // REQUEST: GET https://part.example.com/new
}

// Near misses: what is compared may have changed, or is not what was given.
static std::string changed(bool secure) {
  secure = !secure && getenv("PLAIN");
  return secure ? "/secure" : "/plain";
}
static std::string compared(const std::string &a) { return a == getenv("NAME") ? "/same" : "/other"; }
void nearMisses() {
  get(changed(true));    // REQUEST: GET https://part.example.com/secure | GET https://part.example.com/plain
  get(compared("name")); // REQUEST: GET https://part.example.com/same | GET https://part.example.com/other
}

// A way that no caller takes is no request.
static int send(bool post, const std::string &url) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, url.c_str());
  if (!post)
    return curl_easy_perform(c);
  curl_easy_setopt(c, CURLOPT_POST, 1L);
  return curl_easy_perform(c);
}
void onlyPosts() { send(true, "https://send.example.com/x"); } // REQUEST: POST https://send.example.com/x

// A buffer that the program filled is no null pointer, whatever it holds.
static void login(const char *path, const char *user) {
  CURL *c = curl_easy_init();
  if (user != NULL)
    curl_easy_setopt(c, CURLOPT_USERPWD, user);
  std::string url = std::string("https://buffer.example.com") + path;
  curl_easy_setopt(c, CURLOPT_URL, url.c_str());
  curl_easy_perform(c);
}
void buffers(const char *name) {
  char user[100];
  snprintf(user, sizeof user, "%s:secret", name);
  login("/printed", user);         // REQUEST: GET https://buffer.example.com/printed auth=basic
  login("/without", nullptr);      // REQUEST: GET https://buffer.example.com/without auth=none
  login("/either", getenv("USER")); // REQUEST: GET https://buffer.example.com/either auth=basic
}
