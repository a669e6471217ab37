// RUN: %check_requests %s --headers shadow
// A function that sends only for some of its callers sends.
#include <curl/curl.h>

static void ask(const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_perform(curl);
}

static void perhaps(int kind) {
  if (kind == 1)
    ask("https://called.example/perhaps"); // REQUEST: GET https://called.example/perhaps
}
void one_does_not(void) { perhaps(0); }
void one_does(void) { perhaps(1); }

// Over a function that hands on what decides.
static void inner(int kind) {
  if (kind == 2)
    ask("https://called.example/inner"); // REQUEST: GET https://called.example/inner
}
static void outer(int kind) { inner(kind); }
void outer_does_not(void) { outer(1); }
void outer_does(void) { outer(2); }

// Nobody does: there is no such request.
static void never(int kind) {
  if (kind == 3)
    ask("https://called.example/never");
}
static void hands_on(int kind) { never(kind); }
void first(void) { hands_on(0); }
void second(void) { hands_on(1); }
void third(void) { never(2); }

// A caller out of view may.
void anybody(int kind) {
  if (kind == 4)
    ask("https://called.example/anybody"); // REQUEST: GET https://called.example/anybody
}
void somebody(int kind) { anybody(kind); }
void not_this_one(void) { anybody(0); }
