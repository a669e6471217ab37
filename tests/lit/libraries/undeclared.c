// RUN: %check_requests %s --headers shadow
// Functions that are called without having been declared, as old C allows.
#include <curl/curl.h>

#include <stdio.h>

void found(int id) {
  char url[100];
  sprintf(url, "http://h.test/a/%d", id);
  put_url(url, 3); // REQUEST: PUT http://h.test/a/{}
}

// Another number of arguments: the linker joins them all the same.
void tooFew(void) { put_url("http://h.test/few"); } // REQUEST: PUT http://h.test/few

// Another name: not the function below.
void nearMiss(void) { put_uri("http://h.test/never", 1); }

int put_url(char *url, int tries) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, "PUT");
  return curl_easy_perform(h);
}

void unknown(char **argv) { put_url(argv[1], 1); } // REQUEST: PUT {}
