// RUN: %check_requests %s --headers shadow
// A program that searches the folder of a library's headers, which is not
// installed: <curl.h> is <curl/curl.h>, with the headers that it includes.
#include <curl.h>
#include <multi.h>
void a(void) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/1"); // REQUEST: GET https://a.example/1
  curl_easy_perform(h);
}
