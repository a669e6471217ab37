// RUN: %check_requests %s --headers shadow -- -std=c++20
// What a wrapper does for a text that is empty, and for one that is not: each
// caller says which.
#include <curl/curl.h>
#include <cstring>
#include <string>

static void send(const std::string &url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url.c_str());
  curl_easy_perform(h);
  curl_easy_cleanup(h);
}

void get(const char *url, const std::string &query) {
  std::string full = url;
  if (!query.empty())
    full.append("?");
  full += query;
  send(full);
}
void callers(const std::string &what, int page) {
  get("https://h/player", "");                              // REQUEST: GET https://h/player
  get("https://h/search", "q=" + what + "&limit=1");        // REQUEST: GET https://h/search?q={}&limit=1
  get("https://h/pages", std::to_string(page));             // REQUEST: GET https://h/pages?{}
  get("https://h/any", what);                               // REQUEST: GET https://h/any?{} | GET https://h/any{}
}

static void withToken(const std::string &url, const std::string &token) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url.c_str());
  curl_slist *headers = nullptr;
  if (token.length() > 0)
    headers = curl_slist_append(headers, ("Authorization: Bearer " + token).c_str());
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, headers);
  curl_easy_perform(h);
}
void logins(const std::string &secret) {
  withToken("https://h/login", "");           // REQUEST: GET https://h/login auth=none
  withToken("https://h/me", "id." + secret);  // REQUEST: GET https://h/me auth=bearer
  withToken("https://h/either", secret);      // REQUEST: GET https://h/either auth=bearer
}

static void compared(const std::string &host, const std::string &port) {
  std::string url = "https://" + host;
  if (port != "")
    url += ":" + port;
  send(url + "/x");
}
void ports(const std::string &port) {
  compared("h", "");          // REQUEST: GET https://h/x
  compared("h", "80" + port); // REQUEST: GET https://h:80{}/x
}

static void inC(const char *path, const char *query) {
  char url[200] = "https://h/";
  strcat(url, path);
  if (strlen(query) > 0) {
    strcat(url, "?");
    strcat(url, query);
  }
  send(url);
}
static void byCharacter(const char *path, const char *query) {
  char url[200] = "https://h/";
  strcat(url, path);
  if (query && *query) {
    strcat(url, "?");
    strcat(url, query);
  }
  send(url);
}
void c(const char *id) {
  inC("a", "");                 // REQUEST: GET https://h/a
  inC("b", "x=1");              // REQUEST: GET https://h/b?x=1
  byCharacter("d", "");         // REQUEST: GET https://h/d
  byCharacter("e", "x=1");      // REQUEST: GET https://h/e?x=1
  byCharacter("f", NULL);       // REQUEST: GET https://h/f
}

// How a base ends, and how a path begins.
static void slashed(const std::string &base, const std::string &path) {
  std::string url = base;
  if (!base.ends_with("/"))
    url += "/";
  if (path.starts_with("/"))
    url += path.substr(1);
  else
    url += path;
  send(url);
}
void slashes(const std::string &host, const std::string &id) {
  slashed("https://h", "a");             // REQUEST: GET https://h/a
  slashed("https://h/", "/b");           // REQUEST: GET https://h/b
  slashed("https://" + host, "/c");      // REQUEST: GET https://{}/c | GET https://{}c
  slashed(host + "/v1", "d/" + id);      // REQUEST: GET {}/v1/d/{}
}
