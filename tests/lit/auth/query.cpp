// Keys in the query of a URL, and in the paths of hosts that are known for it.
// The names are data (rules/auth.json); some say nothing where their value is a
// word. What is masked is the key, not the URL around it.
// RUN: %check_requests %s --headers shadow
// RUN: %check_findings %s --headers shadow
#include <curl/curl.h>
#include <string>

static void get(const std::string &url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url.c_str());
  curl_easy_perform(h);
  curl_easy_cleanup(h);
}

static const std::string kKey = "5b1d36ffda4720251254fd3fec969bbe"; // EXPECT: generic/hardcoded-credential
static const char *kPathKey = "4c1517d5fecb51b39517e5fecc81b310";   // EXPECT: generic/hardcoded-credential

void keys(const std::string &key) {
  get("http://api.openweathermap.org/data/2.5/weather?q=Rome&appid=7c2d36ffda4720251254fd3fec969bb1");
  // EXPECT@-1: generic/hardcoded-credential
  // REQUEST@-2: GET http://api.openweathermap.org/data/2.5/weather?q=Rome&appid=*** auth=query
  get("http://api.openweathermap.org/data/2.5/weather?q=Rome&APPID=" + kKey);
  // REQUEST@-1: GET http://api.openweathermap.org/data/2.5/weather?q=Rome&APPID=*** auth=query
  get("https://api.example.org/v1/current.json?key=" + key + "&q=Rome");
  // REQUEST@-1: GET https://api.example.org/v1/current.json?key={}&q=Rome auth=query
  std::string url = "http://api.wunderground.com/api/";
  url += kPathKey;
  url += "/conditions/q/Rome.json";
  get(url); // REQUEST: GET http://api.wunderground.com/api/***/conditions/q/Rome.json auth=path
}

// APIs that nobody wrote down: a key by its name and its looks.
#define REGION_KEY "europe-west"
static const char *kApiKey = "4c1517d5fecb51b39517e5fecc81b311"; // EXPECT: generic/hardcoded-credential
static const char *kSheet = "4c1517d5fecb51b39517e5fecc81b312";
static const char *kUnusedKey = "4c1517d5fecb51b39517e5fecc81b313";
void unlisted() {
  get(std::string("http://api.example.com/v1/") + kApiKey + "/forecast"); // REQUEST: GET http://api.example.com/v1/***/forecast
  get(std::string("http://api.example.com/v1/") + kSheet + "/forecast");  // REQUEST: GET http://api.example.com/v1/4c1517d5fecb51b39517e5fecc81b312/forecast
  get(std::string("http://api.example.com/v1/") + REGION_KEY);            // REQUEST: GET http://api.example.com/v1/europe-west
  get(std::string("http://api.example.com/v1?use=") + kUnusedKey);        // REQUEST: GET http://api.example.com/v1?use=4c1517d5fecb51b39517e5fecc81b313
}

// A header authenticates, and the key is sent all the same.
void both(const std::string &token) {
  CURL *h = curl_easy_init();
  curl_slist *headers = curl_slist_append(nullptr, ("Authorization: Bearer " + token).c_str());
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(h, CURLOPT_URL, "https://api.example.org/v1/both?key=4c1517d5fecb51b39517e5fecc81b314");
  // EXPECT@-1: generic/hardcoded-credential
  // REQUEST@-2: GET https://api.example.org/v1/both?key=*** auth=bearer
  curl_easy_perform(h);
}

// What stands for a key until somebody puts one there.
#define MAPS_KEY "YOUR_MAPS_API_KEY"
void stands_for() {
  get("https://api.example.org/v1/maps?q=Rome&key=" MAPS_KEY); // REQUEST: GET https://api.example.org/v1/maps?q=Rome&key=*** auth=query
  get("https://lamp.example.org/lamp.json?auth=LAMP_TOKEN");   // REQUEST: GET https://lamp.example.org/lamp.json?auth=*** auth=query
}

void near_misses() {
  get("https://api.example.org/v2/keys?key=TITLE_OR_NAME"); // REQUEST: GET https://api.example.org/v2/keys?key=TITLE_OR_NAME auth=none
  get("https://api.example.org/v2/keys?key=colour");  // REQUEST: GET https://api.example.org/v2/keys?key=colour auth=none
  get("https://api.example.org/login?auth=basic");    // REQUEST: GET https://api.example.org/login?auth=basic auth=none
  get("https://api.example.org/apps?appid=1207");     // REQUEST: GET https://api.example.org/apps?appid=1207 auth=none
  get("https://api.example.org/apps?appidx=5b1d36ffda4720251254fd3fec969bbd"); // REQUEST: GET https://api.example.org/apps?appidx=5b1d36ffda4720251254fd3fec969bbd auth=none
  get("https://api.example.org/api/5b1d36ffda4720251254fd3fec969bbc"); // REQUEST: GET https://api.example.org/api/5b1d36ffda4720251254fd3fec969bbc auth=none
}

// A password is one as well, whatever stands around it.
void signIn(const std::string &host, const std::string &password) {
  get("http://" + host + "/rr_connect?password=" + password + "&time=0"); // REQUEST: GET http://{}/rr_connect?password={}&time=0 auth=query
  get("https://shop.example/login?user=joe&pwd=" + password); // REQUEST: GET https://shop.example/login?user=joe&pwd={} auth=query
  // Not whether something passes.
  get("https://shop.example/tests?pass=1"); // REQUEST: GET https://shop.example/tests?pass=1 auth=none
}
