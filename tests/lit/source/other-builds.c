// RUN: %check_requests %s --headers shadow
// RUN: %check_requests %s --headers shadow --prefilter off
// RUN: %patlint requests --stats --headers shadow %s 2>&1 | %FileCheck %s
// Nobody knows how this is built, and for which machine. A branch that calls a
// client is compiled, whatever it asks for, once more and apart from the rest.
#include <stdio.h>
#ifdef _WIN32
#include <windows.h>
#include <winhttp.h>
int fetch(void) {
  HINTERNET s = WinHttpOpen(L"a", 0, NULL, NULL, 0);
  HINTERNET c = WinHttpConnect(s, L"h.example", 443, 0);
  HINTERNET r = WinHttpOpenRequest(c, L"GET", L"/v1/orders", NULL, NULL, NULL, WINHTTP_FLAG_SECURE);
  return WinHttpSendRequest(r, NULL, 0, NULL, 0, 0, 0); // REQUEST: GET https://h.example/v1/orders client=winhttp
}
#else
#include <curl/curl.h>
int fetch(void) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, "https://h.example/v1/orders"); // REQUEST: GET https://h.example/v1/orders client=libcurl
  return curl_easy_perform(h);
}
#endif

// A stub in the build that is guessed: who calls it means the one that sends.
static int get(const char *url) {
#if defined(__APPLE__) && defined(WITH_FRAMEWORK)
  return framework_get(url);
#elif SOME_FEATURE > 2
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url);
  return curl_easy_perform(h);
#else
  return -1;
#endif
}
int status(void) { return get("https://h.example/v1/status"); } // REQUEST: GET https://h.example/v1/status

// Both ways send: callers mean the guessed build's, and nothing is listed twice.
static int post(const char *url) {
  CURL *h = curl_easy_init();
#ifdef HAVE_OTHER
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_setopt(h, CURLOPT_POSTFIELDS, "other");
#else
  curl_easy_setopt(h, CURLOPT_POSTFIELDS, "plain");
  curl_easy_setopt(h, CURLOPT_URL, url);
#endif
  return curl_easy_perform(h);
}
int add(void) { return post("https://h.example/v1/add"); } // REQUEST: POST https://h.example/v1/add

// Branches in the middle of a function; what both have is one request.
int both(void) {
  CURL *h = curl_easy_init();
#ifdef HAVE_OTHER
  curl_easy_setopt(h, CURLOPT_URL, "https://h.example/v1/other"); // REQUEST: GET https://h.example/v1/other
#else
  curl_easy_setopt(h, CURLOPT_URL, "https://h.example/v1/plain"); // REQUEST: GET https://h.example/v1/plain
#endif
  curl_easy_perform(h);
  curl_easy_setopt(h, CURLOPT_URL, "https://h.example/v1/always"); // REQUEST: GET https://h.example/v1/always
  return curl_easy_perform(h);
}

// Asked for and used: the name stays what it is.
#ifdef CURLOPT_BASE_URL
int newest(void) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_BASE_URL, "https://base");
  curl_easy_setopt(h, CURLOPT_URL, "https://h.example/v1/newest"); // REQUEST: GET https://h.example/v1/newest
  return curl_easy_perform(h);
}
#endif

// Never compiled, or nobody knows when.
#if 0
int never(void) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, "https://h.example/v1/never");
  return curl_easy_perform(h);
}
#endif
#if defined(_WIN32) && !defined(_WIN32)
int contradiction(void) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, "https://h.example/v1/contradiction");
  return curl_easy_perform(h);
}
#endif

// A branch without a client is no reason.
#ifdef WITH_COLOURS
int colour(void) { return puts("https://h.example/v1/colour"); }
#endif

// CHECK: 1 files: 1 fully, 0 reduced
// CHECK: parsed once more: {{.*}}: -DWIN32=1 -D_WIN32=1 {{.*}} -U__linux__
// CHECK: parsed once more: {{.*}}: -DCURLOPT_BASE_URL=CURLOPT_BASE_URL -DHAVE_OTHER=1 -DSOME_FEATURE=3 -U__APPLE__
// CHECK-NOT: parsed once more
// CHECK-NOT: WITH_COLOURS
