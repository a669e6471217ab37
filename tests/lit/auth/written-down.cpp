// A credential that stands in the program is found by where it goes.
// RUN: %check_findings %s --headers shadow
#include <cpr/cpr.h>
#include <curl/curl.h>
#include <httplib.h>

#include <string>

static const std::string api = "https://api.telegram.org/bot512345678:AAHk3fLmQ7vTzR2pWx9yBnC4dE6gJ8sUaVo/"; // EXPECT: telegram/token(flow)
void path() { cpr::Get(cpr::Url{api + "getMe"}); }

void url_interface() {
  CURLU *u = curl_url();
  curl_url_set(u, CURLUPART_URL, "https://a.example/x", 0);
  curl_url_set(u, CURLUPART_USER, "shop", 0);
  curl_url_set(u, CURLUPART_PASSWORD, "qP4tS9xWm2LkV7bR", 0); // EXPECT: generic/hardcoded-credential
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_CURLU, u);
  curl_easy_perform(h);
}

void options() {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_USERNAME, "shop");
  curl_easy_setopt(h, CURLOPT_PASSWORD, "zX8cV5bN2mA7sD4f"); // EXPECT: generic/hardcoded-credential
  curl_easy_setopt(h, CURLOPT_USERPWD, "shop:kJ6hG3fD9sA2pO5i"); // EXPECT: generic/hardcoded-credential
  curl_easy_perform(h);
  curl_easy_reset(h);
  curl_easy_setopt(h, CURLOPT_URL, "https://shop:uY7tR4eW1qL8kJ5h@a.example/x"); // EXPECT: generic/hardcoded-credential
  curl_easy_perform(h);
}

void arguments() {
  cpr::Get(cpr::Url{"https://a.example/x"}, cpr::Bearer{"mN6bV3cX9zL2kJ5h"}); // EXPECT: generic/hardcoded-credential
  cpr::Get(cpr::Url{"https://a.example/x"}, cpr::Digest{"shop", "aS4dF7gH2jK9lQ3w"}); // EXPECT: generic/hardcoded-credential
  cpr::Get(cpr::Url{"https://a.example/x"}, cpr::Parameters{{"api_key", "eR5tY8uI3oP6aS1d"}}); // EXPECT: generic/hardcoded-credential
  httplib::Client client("https://a.example");
  client.set_digest_auth("shop", "fG7hJ4kL1zX8cV5b"); // EXPECT: generic/hardcoded-credential
  client.Get("/x", {{"X-Api-Key", "qW2eR5tY8uI3oP6a"}}); // EXPECT: generic/hardcoded-credential
}

// The proxy's, a name, a placeholder, a word in a path.
void near_misses(const char *token) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_USERNAME, "nM5bV2cX8zL4kJ7h");
  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, "YOUR_API_TOKEN");
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/bots/qW2eR5tY8uI3oP6a");
  curl_easy_perform(h);
  curl_easy_setopt(h, CURLOPT_USERPWD, token);
  curl_easy_perform(h);
}
