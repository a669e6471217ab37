// RUN: %check_requests %s --headers shadow -- -std=gnu17
// The ways through a function: each value it may have, and no other.
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int get(const char *url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url);
  return curl_easy_perform(h);
}

int cleanUp(int n) {
  char *url = NULL;
  int rc = -1;
  if (n < 0)
    goto out;
  url = strdup("https://h/goto");
  if (!url)
    goto out;
  rc = get(url); // REQUEST: GET https://h/goto
out:
  free(url);
  return rc;
}

int again(int n) {
  const char *url = "https://h/first";
retry:
  if (get(url) && n--) { // REQUEST: GET https://h/first | GET https://h/again
    url = "https://h/again";
    goto retry;
  }
  return 0;
}

void fallThrough(int n) {
  char url[100] = "https://h";
  switch (n) {
  case 1:
    strcat(url, "/one");
    // fall through
  case 2:
    strcat(url, "/two");
    break;
  case 3:
    return;
  default:
    strcat(url, "/other");
  }
  get(url); // REQUEST: GET https://h/one/two | GET https://h/other | GET https://h/two
}

static const char *named(int n) {
  switch (n) {
  case 0: return "https://h/zero";
  case 1: return "https://h/one";
  }
  return NULL;
}
void returned(int n) {
  get(named(n)); // REQUEST: GET https://h/one | GET https://h/zero
}

// Duff's device and worse must not break anything.
void jumpInto(int n) {
  const char *url = "https://h/duff";
  switch (n % 2) {
  case 0:
    do {
      get(url); // REQUEST: GET https://h/duff
  case 1:
      get("https://h/odd"); // REQUEST: GET https://h/odd
    } while (--n > 0);
  }
}

#define CHECK(x) do { int rc_ = (x); if (rc_) return rc_; } while (0)
int checked(const char *id) {
  CURL *h = curl_easy_init();
  char url[99];
  CHECK(snprintf(url, sizeof url, "https://h/checked/%s", id) < 0);
  CHECK(curl_easy_setopt(h, CURLOPT_URL, url)); // REQUEST: GET https://h/checked/{}
  CHECK(curl_easy_perform(h));
  return 0;
}

int conditions(void) {
  CURL *h = curl_easy_init();
  CURLcode rc;
  CURLoption opt;
  if ((rc = curl_easy_setopt(h, CURLOPT_URL, "https://h/in-if")) != CURLE_OK) // REQUEST: GET https://h/in-if
    return rc;
  if (CURLE_OK != (rc = curl_easy_perform(h)))
    return rc;
  curl_easy_setopt(h, opt = CURLOPT_URL, "https://h/assigned"); // REQUEST: GET https://h/assigned
  return curl_easy_perform(h) == CURLE_OK && rc == 0 ? 0 : (rc = 1, rc + 1);
}

void expressions(int n, const char *id) {
  const char *url;
  get((n++, "https://h/comma"));                               // REQUEST: GET https://h/comma
  get(n ? "https://h/yes" : "https://h/no");                   // REQUEST: GET https://h/no | GET https://h/yes
  get(n > 2 ? "https://h/a" : n > 1 ? "https://h/b" : "https://h/c"); // REQUEST: GET https://h/a | GET https://h/b | GET https://h/c
  get(id ?: "https://h/elvis");                                // REQUEST: GET https://h/elvis | GET {}
  get(({ char b[99]; sprintf(b, "https://h/block/%d", n); strdup(b); })); // REQUEST: GET https://h/block/{}
  get(url = "https://h/assigned-argument");                    // REQUEST: GET https://h/assigned-argument
  get(url);                                                    // REQUEST: GET https://h/assigned-argument
  get(_Generic(n, int: "https://h/int", char *: "https://h/text")); // REQUEST: GET https://h/int
  get(__func__);                                               // REQUEST: GET expressions
}

// A constant condition takes one way.
void constant(void) {
  get(sizeof(int) == 4 ? "https://h/four" : "https://h/not-four"); // REQUEST: GET https://h/four
}

void until(int n) {
  const char *url = "https://h/start";
  while (n--) {
    if (n == 7)
      continue;
    if (n == 9)
      break;
    get(url); // REQUEST: GET https://h/next | GET https://h/start
    url = "https://h/next";
  }
  for (int i = 0; i < 3; i++)
    url = "https://h/loop";
  get(url); // REQUEST: GET https://h/loop
}

_Noreturn void fail(const char *why);
void neverReturns(int n) {
  const char *url = "https://h/good";
  if (n) {
    url = "https://h/bad";
    fail("bad");
  }
  get(url); // REQUEST: GET https://h/good
}

static _Bool sent;
void once(void) {
  if (!sent)
    get("https://h/once"); // REQUEST: GET https://h/once
  sent = 1;
}
