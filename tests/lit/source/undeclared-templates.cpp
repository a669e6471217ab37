// RUN: %check_requests %s --headers shadow
// A function template that nobody declared: what it gives is unknown, and so is the
// variable that it is stored in. What was in there before is not sent.
#include <curl/curl.h>
#include <string>

static void get(const std::string &url) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, url.c_str());
  curl_easy_perform(c);
}

void assigned() {
  std::string user{};
  const auto data = toml::parse("Secrets.toml");
  user = toml::find<std::string>(data, "User");
  get("https://shop.example/users/" + user + "/orders"); // REQUEST: GET https://shop.example/users/{}/orders auth=none
}

void of_a_class() {
  std::string host = "localhost";
  host = settings::Store::get<std::string>("Host").value();
  get("https://" + host + "/orders"); // REQUEST: GET https://{}/orders auth=none
}

void by_number(int n) {
  std::string id;
  id = parts::at<0>(n);
  get("https://shop.example/parts/" + id); // REQUEST: GET https://shop.example/parts/{} auth=none
}

// A comparison is none of these.
void compared(int n, int limit) {
  std::string page = "low";
  if (limits::lowest < n && n > (limit))
    page = "high";
  get("https://shop.example/" + page); // REQUEST: GET https://shop.example/high auth=none | GET https://shop.example/low auth=none
}
