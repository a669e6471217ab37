// A token in the path of a URL, and in its query: the names and the shapes of
// paths are data (rules/auth.json).
// RUN: %check_requests %s --headers shadow
#include <curl/curl.h>
#include <stdio.h>

static void fetch(const char *url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_perform(h);
}
static void bot(const char *base, const char *token, const char *method) {
  char url[300];
  snprintf(url, sizeof url, "%s/bot%s/%s", base, token, method);
  fetch(url);
}
void found(const char *token, const char *id) {
  char url[300];
  bot("https://api.telegram.org", token, "getMe"); // REQUEST: GET https://api.telegram.org/bot{}/getMe auth=path
  bot(getenv("BASE"), token, "sendMessage"); // REQUEST: GET {}/bot{}/sendMessage auth=path
  snprintf(url, sizeof url, "https://discord.com/api/webhooks/%s/%s?wait=1", id, token);
  fetch(url); // REQUEST: GET https://discord.com/api/webhooks/{}/{}?wait=1 auth=path
  snprintf(url, sizeof url, "http://192.0.2.5/api/%s/lights/1/state", token);
  fetch(url); // REQUEST: GET http://192.0.2.5/api/{}/lights/1/state auth=path
  snprintf(url, sizeof url, "https://a.example/x?id=%s&access_token=%s", id, token);
  fetch(url); // REQUEST: GET https://a.example/x?id={}&access_token={} auth=query
}

// What stands for a token; it is shown like one.
void placeholders(void) {
  fetch("https://api.telegram.org/bot<token>/getMe"); // REQUEST: GET https://api.telegram.org/bot***/getMe auth=path
  fetch("https://api.telegram.org/botput_your_token_here/getMe"); // REQUEST: GET https://api.telegram.org/bot***/getMe auth=path
  fetch("https://a.example/x?appid=ENTER_YOUR_API"); // REQUEST: GET https://a.example/x?appid=*** auth=query
  fetch("https://a.example/x?appid=<id>"); // REQUEST: GET https://a.example/x?appid=<id> auth=query
}

void near_misses(const char *id, int number) {
  char url[300];
  fetch("https://a.example/x?appid=weather"); // REQUEST: GET https://a.example/x?appid=weather auth=none
  fetch("https://a.example/api/v1/lights"); // REQUEST: GET https://a.example/api/v1/lights auth=none
  fetch("https://a.example/bots/list");  // REQUEST: GET https://a.example/bots/list auth=none
  fetch("https://a.example/bot/status"); // REQUEST: GET https://a.example/bot/status auth=none
  snprintf(url, sizeof url, "https://a.example/bot%d/status", number);
  fetch(url); // REQUEST: GET https://a.example/bot{}/status auth=none
  snprintf(url, sizeof url, "https://a.example/robot%s/status", id);
  fetch(url); // REQUEST: GET https://a.example/robot{}/status auth=none
  snprintf(url, sizeof url, "https://a.example/x?next=/bot%s/status", id);
  fetch(url); // REQUEST: GET https://a.example/x?next=/bot{}/status auth=none
  snprintf(url, sizeof url, "https://other.example/api/webhooks/%s/%s", id, id);
  fetch(url); // REQUEST: GET https://other.example/api/webhooks/{}/{} auth=none
  snprintf(url, sizeof url, "https://a.example/x?tokens=%s", id);
  fetch(url); // REQUEST: GET https://a.example/x?tokens={} auth=none
}
