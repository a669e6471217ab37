// RUN: %check_requests %s --headers shadow
// Nothing in view sends: the handle is given to a library that nobody sees.
#include <curl/curl.h>

void engine_send(CURL *handle);

void status(const char *base) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, "https://h/v1/status"); // REQUEST: ? https://h/v1/status auth=unknown
  engine_send(h);
}
// Another protocol through the same calls.
void file(void) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, "ftp://h/v1/status");
  engine_send(h);
}
