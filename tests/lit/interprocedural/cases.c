// RUN: %check_requests %s --headers shadow
// A parameter that nobody knows decides more than one thing about a request:
// what it decides goes together.
#include <curl/curl.h>
#include <esp_http_client.h>
#include <stdbool.h>
#include <stdio.h>

static void sendAs(const char *method, const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method);
  curl_easy_perform(curl);
}

void player(int command) {
  const char *url = 0, *method = 0;
  switch (command) {
  case 1:
    method = "PUT";
    url = "https://music.example/v1/pause";
    break;
  case 2:
  case 3:
    method = "POST";
    url = command == 2 ? "https://music.example/v1/next" : "https://music.example/v1/previous";
    break;
  default:
    return;
  }
  sendAs(method, url); // REQUEST: PUT https://music.example/v1/pause | POST https://music.example/v1/next | POST https://music.example/v1/previous
}

// A handle that outlives the function.
esp_http_client_handle_t client;
void onAHandle(int command) {
  esp_http_client_method_t method;
  const char *url = 0;
  switch (command) {
  case 0: method = HTTP_METHOD_PUT; url = "https://music.example/v2/pause"; break;
  case 1: method = HTTP_METHOD_POST; url = "https://music.example/v2/next"; break;
  default: return;
  }
  esp_http_client_set_url(client, url); // REQUEST: PUT https://music.example/v2/pause | POST https://music.example/v2/next
  esp_http_client_set_method(client, method);
  esp_http_client_perform(client);
}

// A table with the same index.
enum kind { Profile, Orders, Cancel };
static const char *const paths[] = {"profile", "orders", "orders"};
void listed(enum kind kind, unsigned long id) {
  char url[100];
  switch (kind) {
  case Profile:
  case Orders:
    sprintf(url, "https://shop.example/%s", paths[kind]);
    break;
  case Cancel:
    sprintf(url, "https://shop.example/%s/%lu", paths[kind], id);
    break;
  }
  switch (kind) {
  case Profile:
  case Orders:
    sendAs("GET", url); // REQUEST: GET https://shop.example/profile | GET https://shop.example/orders
    break;
  case Cancel:
    sendAs("DELETE", url); // REQUEST: DELETE https://shop.example/orders/{}
    break;
  }
}

void yesOrNo(bool remove) {
  const char *url = "https://shop.example/items";
  if (remove)
    url = "https://shop.example/items/1";
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url); // REQUEST: GET https://shop.example/items | DELETE https://shop.example/items/1
  if (remove)
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "DELETE");
  curl_easy_perform(curl);
}

// What two parameters decide does not.
void apart(int command, int kind) {
  const char *url = "https://music.example/v3/tracks", *method = "GET";
  if (command == 1)
    method = "PUT";
  if (kind == 1)
    url = "https://music.example/v3/albums";
  sendAs(method, url); // REQUEST: ? https://music.example/v3/tracks | ? https://music.example/v3/albums
}

// What only the method hangs on is one request.
void oneUrl(int command) { sendAs(command == 1 ? "PUT" : "POST", "https://music.example/v4"); } // REQUEST: ? https://music.example/v4

// The caller decides, or gives several.
static void called(int command, const char *host) {
  char url[100];
  sprintf(url, "https://%s/%s", host, command == 5 ? "start" : "stop");
  sendAs(command == 5 ? "PUT" : "POST", url);
}
void callers(int some) {
  called(5, "a.example");            // REQUEST: PUT https://a.example/start
  called(some ? 5 : 6, "b.example"); // REQUEST: PUT https://b.example/start | POST https://b.example/stop
}
