// RUN: %check_requests %s --headers shadow -- -std=gnu17
// Macros that make texts, calls and tables.
#include <curl/curl.h>
#include <inttypes.h>
#include <stdio.h>

static int get(const char *url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url);
  return curl_easy_perform(h);
}

#define BASE "https://h"
#define URL(path) BASE path
#define V1 "/v1"
#define STR_(x) #x
#define STR(x) STR_(x)
#define PORT 8443
#define PASTE(a, b) a##b
#define GET(path) get(URL(V1 path))
#define OPT(h, name, value) curl_easy_setopt(h, CURLOPT_##name, value)
#define SEND_ALL(...) send_all((const char *[]){__VA_ARGS__, NULL})

static void send_all(const char *const *urls) {
  get(urls[0]);
  get(urls[1]);
}

void literals(int64_t id) {
  get(URL("/macro"));                        // REQUEST: GET https://h/macro
  GET("/call");                              // REQUEST: GET https://h/v1/call
  get("https://h:" STR(PORT) "/port");       // REQUEST: GET https://h:8443/port
  get("https://h/" STR(orders));             // REQUEST: GET https://h/orders
  char url[99];
  sprintf(url, URL("/id/%" PRId64 "/x"), id);
  get(url);                                  // REQUEST: GET https://h/id/{}/x
  SEND_ALL("https://h/all/0", "https://h/all/1"); // REQUEST: GET https://h/all/0 | GET https://h/all/1
}

void options(void) {
  CURL *PASTE(my, Handle) = curl_easy_init();
  OPT(myHandle, URL, URL("/option")); // REQUEST: GET https://h/option
  curl_easy_perform(myHandle);
}

#define ENDPOINTS(X) X(ORDERS, "/orders") X(ITEMS, "/items") X(USERS, "/users")
enum endpoint {
#define X(name, path) E_##name,
  ENDPOINTS(X)
#undef X
};
static const char *endpoint(enum endpoint e) {
  switch (e) {
#define X(name, path) case E_##name: return BASE path;
    ENDPOINTS(X)
#undef X
  }
  return NULL;
}
static const char *const paths[] = {
#define X(name, path) [E_##name] = BASE "/t" path,
    ENDPOINTS(X)
#undef X
};
void tables(enum endpoint e) {
  get(endpoint(e));    // REQUEST: GET https://h/items | GET https://h/orders | GET https://h/users
  get(paths[E_ITEMS]); // REQUEST: GET https://h/t/items
}

#define DEFINE_GET(name, path) static int get_##name(void) { return get(BASE path); }
DEFINE_GET(status, "/status") // REQUEST: GET https://h/status
int generated(void) { return get_status(); }

// Not sent: only shown.
#define SHOW(path) printf("%s\n", URL(path))
void near(void) { SHOW("/shown"); }

#ifdef NOT_DEFINED
void off(void) { get("https://h/off"); }
#endif
