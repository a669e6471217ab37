// RUN: %check_requests %s --headers shadow
// Function pointers in C: as arguments, in structs, in tables.
#include <curl/curl.h>

#include <stdio.h>

static void get(const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

static const char *orders(void) { return "https://shop.example/orders"; }
static const char *items(void) { return "https://shop.example/items"; }

static void through(void (*send)(const char *), const char *url) { send(url); }

void argument(void) {
  through(get, "https://shop.example/argument"); /* REQUEST: GET https://shop.example/argument */
}

struct operations {
  const char *name;
  const char *(*url)(void);
  void (*send)(const char *);
};

static const struct operations table[] = {
    {"orders", orders, get},
    {.name = "items", .url = items, .send = get},
};

void fromATable(unsigned any) {
  table[0].send(table[0].url()); /* REQUEST: GET https://shop.example/orders */
  table[any].send(table[any].url()); /* REQUEST: GET https://shop.example/orders | GET https://shop.example/items */
}

void everyOne(void) {
  for (unsigned i = 0; i < sizeof table / sizeof *table; ++i)
    table[i].send(table[i].url()); /* REQUEST: GET https://shop.example/orders | GET https://shop.example/items */
}

static void run(const struct operations *ops) {
  ops->send(ops->url());
}

void inAStruct(void) {
  struct operations local = {0};
  local.url = orders;
  local.send = get;
  run(&local); /* REQUEST: GET https://shop.example/orders */
}

void unknown(const char *(*url)(void), void (*send)(const char *)) {
  get(url()); // REQUEST: GET {}
  send("https://shop.example/nobody-knows");
}
