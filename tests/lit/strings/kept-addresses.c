// RUN: %check_requests %s --headers shadow
/* Structs that keep the address of a buffer, or of a variable. */
#include <curl/curl.h>
#include <stdio.h>
#include <string.h>

static void get(CURL *curl, const char *url) {
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_perform(curl);
}

struct writer {
  char *to;
  size_t used;
};

static void start(struct writer *w, char *buffer) {
  w->to = buffer;
  w->used = 0;
}

static void add(struct writer *w, const char *text) { strcat(w->to, text); }

void writtenByAnother(CURL *curl) {
  char url[200] = "https://shop.example";
  struct writer w;
  start(&w, url);
  add(&w, "/v1");
  add(&w, "/orders");
  get(curl, url); /* REQUEST: ? https://shop.example/v1/orders */
}

struct request {
  const char *url;
  int retries;
};

/* The struct shows what the buffer has become. */
void filledLater(CURL *curl) {
  char buffer[200] = "";
  struct request request = {buffer, 3};
  snprintf(buffer, sizeof buffer, "https://shop.example/%s", "later");
  get(curl, request.url); /* REQUEST: ? https://shop.example/later */
}

struct option {
  const char *name;
  const char **to;
};

static void choose(struct option *option) {
  *option->to = "https://other.example/chosen";
}

void chosen(CURL *curl) {
  const char *base = "https://shop.example";
  struct option option = {"server", &base};
  choose(&option);
  get(curl, base); /* REQUEST: ? https://other.example/chosen */
}

/* A table of options: nobody knows what is found in a file. */
struct entry {
  const char *name;
  void *to;
};

void readOptions(const struct entry *entries);

void localOption(CURL *curl) {
  const char *base = "https://local.example";
  struct entry entries[] = {{"server", &base}, {NULL, NULL}};
  readOptions(entries);
  get(curl, base); /* REQUEST: ? https://local.example | ? {} */
}

/* An object of this function behind a pointer of another one: what the call
   wrote through the pointer. */
struct job {
  struct request *request;
};

static void retarget(struct job *job) {
  job->request->url = "https://shop.example/retargeted";
}

void objectBehind(CURL *curl) {
  struct request request = {"https://shop.example/first", 0};
  struct job job = {&request};
  retarget(&job);
  get(curl, request.url); /* REQUEST: ? https://shop.example/retargeted */
}

/* Who keeps nothing changes nothing. */
void untouched(CURL *curl) {
  char url[200] = "https://shop.example/untouched", other[200] = "";
  struct writer w = {other, 0};
  add(&w, "/x");
  get(curl, url); /* REQUEST: ? https://shop.example/untouched */
}

/* A table with the address of a parameter that is a pointer itself: somebody may fill it in. */
struct option {
  const char *name;
  void *value;
};
void described(CURL *curl, const char *id) {
  struct option options[] = {{"id", (void **)&id}};
  char url[200];
  sprintf(url, "https://shop.example/described/%s", id);
  get(curl, url); /* REQUEST: ? https://shop.example/described/{} */
  fill(options, sizeof(options) / sizeof(*options));
}
