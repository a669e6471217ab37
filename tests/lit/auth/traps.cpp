// What stands in programs beside the word token, and what of it is one: a row
// for each shape that was met in public programs.
// RUN: %check_findings %s --headers shadow
#include <cpr/cpr.h>
#include <curl/curl.h>
#include <httplib.h>
#include <windows.h>
#include <winhttp.h>
#include <wininet.h>

#include <cstdlib>
#include <string>

void use(const std::string &);

// Placeholders, also where they are sent: silent.
#define CLIENT_SECRET "YOUR CLIENT SECRET"
static const char *kHomeToken = "your_ha_token";
static const char *kServerToken = "server token";
static const std::string kTokedId = "toked-id";
#define PASSWORD "PASSWORD"
static const char *kRun = "AAAAAAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCCCCCDDDD";
static const char *kFilled = "_PLACEHOLDER_";
void placeholders() {
  cpr::Get(cpr::Url{"https://a.example/1"}, cpr::Bearer{CLIENT_SECRET});
  cpr::Get(cpr::Url{"https://a.example/2"}, cpr::Bearer{kHomeToken});
  cpr::Get(cpr::Url{"https://a.example/3"}, cpr::Bearer{kServerToken});
  cpr::Get(cpr::Url{"https://a.example/4"}, cpr::Header{{"Authorization", "Bearer " + kTokedId}});
  httplib::Client client("https://a.example");
  client.set_basic_auth("admin", PASSWORD);
  client.Get("/5");
  client.Get("/6", {{"X-Api-Key", kRun}});
  client.Get("/7", {{"X-Api-Key", kFilled}});
}

// Addresses: silent, also where two macros are swapped.
#define SPOTIFY_TOKEN_ENDPOINT "/api/token"
#define OAUTH_TOKEN_URL "https://accounts.example.com/oauth2/token"
static const char *_token_host = "accounts.example.com";
#define DEFAULT_TOKEN "http://your_openhab_url"
void addresses() {
  cpr::Post(cpr::Url{std::string("https://") + _token_host + SPOTIFY_TOKEN_ENDPOINT});
  cpr::Post(cpr::Url{OAUTH_TOKEN_URL});
  cpr::Get(cpr::Url{"https://a.example/items"}, cpr::Bearer{DEFAULT_TOKEN});
}

// Names of headers, of the environment, of fields, and the scheme: silent.
static const std::string kApiKey = "API-Key";
static const std::string api_token_name = "api_token";
static const std::string kBearer = "Bearer ";
std::string fromEnvironment(const char *name = "APCA_API_KEY_ID") { return getenv(name); }
void names(const std::string &key) {
  cpr::Get(cpr::Url{"https://a.example/1"}, cpr::Header{{kApiKey, key}});
  cpr::Get(cpr::Url{"https://a.example/2"}, cpr::Header{{"APCA-API-KEY-ID", fromEnvironment()}});
  cpr::Get(cpr::Url{"https://a.example/3"}, cpr::Parameters{{api_token_name, key}});
  cpr::Get(cpr::Url{"https://a.example/4"}, cpr::Header{{"Authorization", kBearer + key}});
  cpr::Get(cpr::Url{"https://a.example/5"}, cpr::Header{{"Authorization", kBearer}});
}

// What tests are written with: silent.
static const std::string kTestTokenName = "test_token";
struct Token { std::string value; };
#define INCORRECT_PASSWORD "incorrect"
void fixtures() {
  Token token{"hello"};
  cpr::Get(cpr::Url{"https://a.example/1"}, cpr::Bearer{token.value});
  cpr::Get(cpr::Url{"https://a.example/2"}, cpr::Bearer{kTestTokenName});
  cpr::Get(cpr::Url{"https://a.example/3"}, cpr::Digest{"shop", INCORRECT_PASSWORD});
}

// Users are no secrets: silent; what stands beside them is one.
void users() {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_USERNAME, "x7Kd92mQ4LpZ81aB");
  curl_easy_setopt(h, CURLOPT_URL, "https://x7Kd92mQ4LpZ81aB@a.example/");
  curl_easy_perform(h);
  cpr::Get(cpr::Url{"https://a.example/1"}, cpr::Digest{"x7Kd92mQ4LpZ81aB", getenv("SECRET")});
  cpr::Get(cpr::Url{"https://a.example/2"}, cpr::Digest{"x7Kd92mQ4LpZ81aB", "q9Rt3LpW8sVb2Nc6"}); // EXPECT: generic/hardcoded-credential(error, flow)
}

// Keys that are published with the program and reach nothing that is known to take
// credentials: whoever reads the source has them. Their names alone decide nothing;
// that they look random as well makes a warning.
namespace Bugsnag { std::string apiKey; }
static const char *demo_client_secret = "fH3-dK9s_Qw27LmX0pZt5VbN"; // EXPECT: generic/hardcoded-credential(warning, shape)
void published() {
  Bugsnag::apiKey = "9f86d081884c7d659a2feaa0c55ad015"; // EXPECT: generic/hardcoded-credential(warning, shape)
  use(demo_client_secret);
}

// Whatever it looks like, it is sent as one.
void sent() {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c"); // EXPECT: generic/hardcoded-credential(error, flow)
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/x");
  curl_easy_perform(h);
  cpr::Get(cpr::Url{"https://a.example/2"}, cpr::Bearer{"open-sesame-now"}); // EXPECT: generic/hardcoded-credential(error, flow)
}

// Several headers in one literal.
void blob(HINTERNET request) {
  HttpSendRequestA(request, "Content-Type: application/json\r\nAuthorization: Bearer eyJ4x7Kd92mQ4LpZ.eyJ81aB3cDe5FgH7iJ.kL9mN2oP4qR6sT8\r\nApp-Version: 12.7.4.1\r\n", -1, nullptr, 0); // EXPECT: generic/hardcoded-credential(error, flow)
  HttpSendRequestA(request, "Content-Type: application/json\r\nApp-Version: x7Kd92mQ4LpZ81aB\r\n", -1, nullptr, 0);
}

// Inside of URLs, also of wide ones.
static const std::string api_ = "https://api.telegram.org/bot512345678:AAHk3fLmQ7vTzR2pWx9yBnC4dE6gJ8sUaVo/"; // EXPECT: telegram/token(error, flow)
void urls(HINTERNET session) {
  cpr::Get(cpr::Url{api_ + "getMe"});
  HINTERNET host = WinHttpConnect(session, L"api.telegram.org", 443, 0);
  HINTERNET request = WinHttpOpenRequest(host, L"POST", L"/bot598765432:BBHk3fLmQ7vTzR2pWx9yBnC4dE6gJ8sUaVo/sendDocument", nullptr, nullptr, nullptr, 0); // EXPECT: generic/hardcoded-credential(error, flow)
  WinHttpSendRequest(request, nullptr, 0, nullptr, 0, 0, 0);
  request = WinHttpOpenRequest(host, L"GET", L"/bottles/512345678/list", nullptr, nullptr, nullptr, 0);
  WinHttpSendRequest(request, nullptr, 0, nullptr, 0, 0, 0);
}

// In a comment only what has a provider's shape.
// set_token("eyJ4x7Kd92mQ4LpZ.eyJ81aB3cDe5FgH7iJ.kL9mN2oP4qR6sT8");
