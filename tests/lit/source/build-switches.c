// RUN: %check_requests %s --headers shadow
// Nobody knows how this is built: what a build with the library would define is
// defined, so that the calls are there.
#ifdef HAVE_LIBCURL
#include <curl/curl.h>
void status(const char *base) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, "https://h/v1/status"); // REQUEST: GET https://h/v1/status
  curl_easy_perform(h);
}
#endif
// What no client names is tried where it matters: see other-builds.c.
#ifdef HAVE_SOMETHING_ELSE
void other(void) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, "https://h/v1/other"); // REQUEST: GET https://h/v1/other
  curl_easy_perform(h);
}
#endif
