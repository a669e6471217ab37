// A switch whose cases name each value of an enumeration and return: what stands
// behind it is reached where no case matches, and by nothing else.
// RUN: %check_requests %s --headers shadow -- -std=c++20
#include <cpprest/http_client.h>
#include <curl/curl.h>
#include <string>

enum Kind { USERS, ORDERS, ITEMS };
static void get(const std::string &path) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, ("https://h.net" + path).c_str());
  curl_easy_perform(c);
}

static const char *path(Kind k) {
  switch (k) {
  case USERS:
    return "/users";
  case ORDERS:
    return "/orders";
  case ITEMS:
    return "/items";
  }
  return "/none";
}
static std::string object(Kind k) {
  switch (k) {
  case USERS:
  case ORDERS:
    return "/people";
  case ITEMS:
    return "/things";
  }
  return std::string();
}
static std::string some(Kind k) { // not each value
  switch (k) {
  case USERS:
    return "/users";
  case ORDERS:
    return "/orders";
  }
  return "/rest";
}
static std::string left(Kind k) { // one case goes on behind the switch
  switch (k) {
  case USERS:
    return "/users";
  case ORDERS:
    return "/orders";
  case ITEMS:
    break;
  }
  return "/left";
}
static void sends(Kind k) {
  switch (k) {
  case USERS:
    get("/sent/users"); // REQUEST: GET https://h.net/sent/users
    return;
  case ORDERS:
  case ITEMS:
    return;
  }
  get("/sent/else"); // REQUEST: GET https://h.net/sent/else
}

void all(Kind any) {
  get(path(USERS));          // REQUEST: GET https://h.net/users
  get(path(ITEMS));          // REQUEST: GET https://h.net/items
  get(path(Kind(9)));        // REQUEST: GET https://h.net/none
  get(object(ORDERS));       // REQUEST: GET https://h.net/people
  get(object(ITEMS));        // REQUEST: GET https://h.net/things
  get(some(USERS));          // REQUEST: GET https://h.net/users
  get(some(ITEMS));          // REQUEST: GET https://h.net/rest
  get(left(ORDERS));         // REQUEST: GET https://h.net/orders
  get(left(ITEMS));          // REQUEST: GET https://h.net/left
  sends(any);
}

// The method of a request, as REST clients choose it.
using namespace web::http;
enum Verb { Get, Post, Del };
static method verb(Verb v) {
  switch (v) {
  case Get:
    return methods::GET;
  case Post:
    return methods::POST;
  case Del:
    return methods::DEL;
  }
  return {};
}
static void raw(method m, utility::string_t endpoint) {
  client::http_client client(U("https://h.net"));
  http_request request(m);
  request.set_request_uri(endpoint);
  client.request(request);
}
static void request(Verb v, std::string endpoint) { raw(verb(v), utility::conversions::to_string_t(endpoint)); }
void verbs() {
  request(Get, "v/a"); // REQUEST: GET https://h.net/v/a
  request(Del, "v/b"); // REQUEST: DELETE https://h.net/v/b
}
