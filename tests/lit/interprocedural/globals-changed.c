// RUN: %check_requests %s --headers shadow
/* Variables that another function changes while this one is at work. */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void get(CURL *curl, const char *url) {
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_perform(curl);
}

static const char *server;

static void fallBack(void) { server = "https://second.example"; }
static void tryAgain(void) { fallBack(); }

void changedByACall(CURL *curl) {
  server = "https://first.example";
  tryAgain();
  get(curl, server); /* REQUEST: ? https://first.example | ? https://second.example */
}

static const char *other;
static void log_line(const char *text) { puts(text); }

/* Who does not write to it does not change it. */
void leftAlone(CURL *curl) {
  other = "https://shop.example/alone";
  log_line("getting");
  get(curl, other); /* REQUEST: ? https://shop.example/alone */
}

void elsewhere(void) { other = "https://shop.example/elsewhere"; }

static const char *called;
static void onEvent(void) { called = "https://shop.example/event"; }
static void (*handler)(void) = onEvent;

/* It may be called by whoever has a pointer to it. */
void throughAPointer(CURL *curl) {
  called = "https://shop.example/start";
  handler();
  get(curl, called); /* REQUEST: ? https://shop.example/start | ? https://shop.example/event */
}

static char *output;
static void append(const char *text) { strcat(output, text); }

/* A buffer behind a global pointer. */
void behindAGlobal(CURL *curl) {
  char url[100] = "https://shop.example";
  output = url;
  append("/appended");
  get(curl, url); /* REQUEST: ? https://shop.example/appended */
}

static const char *twice;
static void perhapsAgain(int more) {
  twice = "https://once.example";
  if (more)
    twice = "https://again.example";
}
static void deeper(void) {
  twice = "https://deeper.example";
  perhapsAgain(rand());
}

/* What it leaves in the end; of what it calls in turn, each write may be the last one. */
void writtenTwice(CURL *curl) {
  twice = "https://before.example";
  perhapsAgain(rand());
  get(curl, twice); /* REQUEST: ? https://once.example | ? https://again.example */
}
void writtenBelow(CURL *curl) {
  twice = "https://before.example";
  deeper();
  get(curl, twice); /* REQUEST: ? https://before.example | ? https://once.example | ? https://again.example | ? https://deeper.example */
}

/* A handle that is global: a callback that has it is set, not called. */
static CURL *handle;

static unsigned long received(char *data, unsigned long size, unsigned long count, void *to) {
  long code;
  curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &code);
  return code == 200 ? size * count : 0;
}

void globalHandle(void) {
  handle = curl_easy_init();
  curl_easy_setopt(handle, CURLOPT_URL, "https://shop.example/handle"); /* REQUEST: GET https://shop.example/handle */
  curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, received);
  curl_easy_perform(handle);
}
