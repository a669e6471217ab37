// Evidence in headers: lists, maps, helpers, tables, and what is none.
// RUN: %check_requests %s --headers shadow
#include <curl/curl.h>
#include <httplib.h>

#include <array>
#include <map>
#include <string>
#include <vector>

void spellings(httplib::Client &client, const std::string &token) {
  client.Get("/1", {{"Authorization", "Bearer " + token}}); // REQUEST: GET {}/1 auth=bearer
  client.Get("/2", {{"authorization", " bearer " + token}}); // REQUEST: GET {}/2 auth=bearer
  client.Get("/3", {{"AUTHORIZATION", "BEARER\t" + token}}); // REQUEST: GET {}/3 auth=bearer
  client.Get("/4", {{"Authorization", "Token " + token}}); // REQUEST: GET {}/4 auth=header:Authorization
  client.Get("/5", {{"Authorization", "Basic " + token}}); // REQUEST: GET {}/5 auth=basic
  client.Get("/6", {{"Authorization", "Digest " + token}}); // REQUEST: GET {}/6 auth=digest
  client.Get("/7", {{"Authorization", "Negotiate " + token}}); // REQUEST: GET {}/7 auth=other
  client.Get("/8", {{"Authorization", "AWS4-HMAC-SHA256 Credential=" + token}}); // REQUEST: GET {}/8 auth=other
  client.Get("/9", {{"Authorization", token}}); // REQUEST: GET {}/9 auth=header:Authorization
  client.Get("/10", {{"Authorization", "Bearer"}}); // REQUEST: GET {}/10 auth=bearer
}

void vendors(httplib::Client &client, const std::string &token) {
  client.Get("/11", {{"PRIVATE-TOKEN", token}}); // REQUEST: GET {}/11 auth=header:PRIVATE-TOKEN
  client.Get("/12", {{"x-api-key", token}}); // REQUEST: GET {}/12 auth=header:x-api-key
  client.Get("/13", {{"X-Vault-Token", token}}); // REQUEST: GET {}/13 auth=header:X-Vault-Token
  client.Get("/14", {{"APCA-API-KEY-ID", token}, {"APCA-API-SECRET-KEY", token}}); // REQUEST: GET {}/14 auth=header:APCA-API-KEY-ID
  client.Get("/15", {{"X-MBX-APIKEY", token}}); // REQUEST: GET {}/15 auth=header:X-MBX-APIKEY
  // What vendors call their own, by how it ends.
  client.Get("/11a", {{"X-Weather-Token", token}}); // REQUEST: GET {}/11a auth=header:X-Weather-Token
  client.Get("/11b", {{"AuthenticationToken", token}}); // REQUEST: GET {}/11b auth=header:AuthenticationToken
  client.Get("/11c", {{"shop-api-key", token}}); // REQUEST: GET {}/11c auth=header:shop-api-key
  client.Get("/11d", {{"X-Signature", token}}); // REQUEST: GET {}/11d auth=header:X-Signature
  client.Get("/11e", {{"Authentication", token}}); // REQUEST: GET {}/11e auth=header:Authentication
}

// Names that look like it.
void near_misses(const std::string &token) {
  httplib::Client client("https://a.example");
  client.Get("/16", {{"Proxy-Authorization", "Bearer " + token}}); // REQUEST: GET https://a.example/16 auth=none
  client.Get("/17", {{"X-Authorization-Hint", token}}); // REQUEST: GET https://a.example/17 auth=none
  client.Get("/18", {{"WWW-Authenticate", "Bearer"}}); // REQUEST: GET https://a.example/18 auth=none
  client.Get("/19", {{"Accept", "Authorization: Bearer"}}); // REQUEST: GET https://a.example/19 auth=none
  client.Get("/19a", {{"X-CSRF-Token", token}, {"X-Continuation-Token", token}}); // REQUEST: GET https://a.example/19a auth=none
  client.Get("/19b", {{"Idempotency-Key", token}, {"X-Token-Type", token}}); // REQUEST: GET https://a.example/19b auth=none
  client.Get("/20", {{"Authorization", ""}}); // REQUEST: GET https://a.example/20 auth=none
  client.Post("/21", "Authorization: Bearer " + token, "text/plain"); // REQUEST: POST https://a.example/21 auth=none
}

// An array of "Name:" and value that becomes a list.
template <std::size_t N>
static curl_slist *headers_of(const std::array<std::pair<const char *, std::string>, N> &all) {
  curl_slist *list = nullptr;
  for (const auto &[name, value] : all)
    list = curl_slist_append(list, (std::string(name) + value).c_str());
  return list;
}
void array(const std::string &token) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, headers_of(std::array<std::pair<const char *, std::string>, 2>{{{"Accept:", "*/*"}, {"X-MBX-APIKEY:", token}}}));
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/22"); // REQUEST: GET https://a.example/22 auth=header:X-MBX-APIKEY
  curl_easy_perform(h);
}
void map(const std::string &token) {
  std::map<std::string, std::string> all{{"Accept", "*/*"}};
  all["Authorization"] = "Bearer " + token;
  curl_slist *list = nullptr;
  for (const auto &entry : all)
    list = curl_slist_append(list, (entry.first + ": " + entry.second).c_str());
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, list);
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/23"); // REQUEST: GET https://a.example/23 auth=bearer
  curl_easy_perform(h);
}
void lines(const std::string &token) {
  std::vector<std::string> all;
  all.push_back("Accept: */*");
  all.push_back("Authorization: Bearer " + token);
  curl_slist *list = nullptr;
  for (const std::string &line : all)
    list = curl_slist_append(list, line.c_str());
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, list);
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/24"); // REQUEST: GET https://a.example/24 auth=bearer
  curl_easy_perform(h);
}

// A list that the program does not show.
std::vector<std::string> configured();
void unknown() {
  curl_slist *list = nullptr;
  for (const std::string &line : configured())
    list = curl_slist_append(list, line.c_str());
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, list);
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/25"); // REQUEST: GET https://a.example/25 auth=unknown
  curl_easy_perform(h);
}

// The environment of a program, handed to a helper that makes headers of it.
struct Environment {
  std::string key, secret;
};
static httplib::Headers headers(const Environment &e) {
  return {{"APCA-API-KEY-ID", e.key}, {"APCA-API-SECRET-KEY", e.secret}};
}
class Account {
public:
  explicit Account(Environment e) : environment_(std::move(e)) {}
  void close(const std::string &id) { remove("/v2/orders/" + id); } // REQUEST: DELETE https://a.example/v2/orders/{} auth=header:APCA-API-KEY-ID
private:
  void remove(const std::string &path) {
    httplib::SSLClient client("a.example");
    client.Delete(path, headers(environment_));
  }
  Environment environment_;
};

// What either branch sends, and the worst of it.
void branches(bool token_known, const std::string &token) {
  httplib::Client client("https://a.example");
  httplib::Headers all;
  if (token_known)
    all.emplace("Authorization", "Bearer " + token);
  client.Get("/26", all); // REQUEST: GET https://a.example/26 auth=bearer
}

// A word in an argument goes before the name of the function.
static int post(const char *verb, const std::string &path) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, verb);
  curl_easy_setopt(h, CURLOPT_URL, ("https://a.example" + path).c_str());
  return curl_easy_perform(h);
}
void verbs() {
  post("PUT", "/27");    // REQUEST: PUT https://a.example/27
  post("DELETE", "/28"); // REQUEST: DELETE https://a.example/28
}
