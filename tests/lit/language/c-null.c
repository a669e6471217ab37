// RUN: %check_requests %s --headers shadow
// A null pointer takes an option away; an empty text does not, and what comes
// from elsewhere may be set.
#include <curl/curl.h>
#include <glib.h>

void taken(const char *token) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, token);
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "PUT");
  curl_easy_setopt(curl, CURLOPT_URL, "https://null.example/set"); // REQUEST: PUT https://null.example/set auth=bearer
  curl_easy_perform(curl);
  curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, NULL);
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, NULL);
  curl_easy_setopt(curl, CURLOPT_URL, "https://null.example/taken"); // REQUEST: GET https://null.example/taken auth=none
  curl_easy_perform(curl);
}

// A copy of nothing is nothing.
void copied(void) {
  const char *token = NULL;
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, g_strdup(token));
  curl_easy_setopt(curl, CURLOPT_URL, "https://null.example/copied"); // REQUEST: GET https://null.example/copied auth=none
  curl_easy_perform(curl);
}

void nearMiss(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, "");
  curl_easy_setopt(curl, CURLOPT_URL, "https://null.example/empty"); // REQUEST: GET https://null.example/empty auth=bearer
  curl_easy_perform(curl);
}

void unknown(int known, const char *token) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, known ? token : NULL);
  curl_easy_setopt(curl, CURLOPT_URL, "https://null.example/either"); // REQUEST: GET https://null.example/either auth=bearer
  curl_easy_perform(curl);
}
