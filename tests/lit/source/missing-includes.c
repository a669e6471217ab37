// RUN: %check_requests %s --headers shadow
// In C: the project's header includes the client's.
#include "client.h" // missing

int main(void) {
  CURL *c = curl_easy_init();
  char url[99];
  snprintf(url, sizeof(url), "https://h/%s", getenv("NAME"));
  curl_easy_setopt(c, CURLOPT_URL, url); // REQUEST: GET https://h/{} auth=bearer
  curl_easy_setopt(c, CURLOPT_XOAUTH2_BEARER, getenv("TOKEN"));
  curl_easy_perform(c);
  return 0;
}

// A type that is in there as well: C++ reads that better, with the same headers.
void configured(const shop_config_t *config, CURL *c) {
  shop_state_t state = load(config);
  char url[99];
  snprintf(url, sizeof(url), "https://o/%s/%d", state.name, 1);
  curl_easy_setopt(c, CURLOPT_URL, url); // REQUEST: ? https://o/{}/1
  curl_easy_perform(c);
}
