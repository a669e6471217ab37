// Credentials in a form that is sent as the body of a request: which fields
// count, and which values.
// RUN: %check_findings %s --headers shadow
// RUN: %check_requests %s --headers shadow
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void post(const char *body) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_POSTFIELDS, body);
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/token"); // REQUEST: POST https://a.example/token auth=none
  curl_easy_perform(h);
}

// In one literal.
void whole(void) {
  post("client_id=4931ae20cb7518d&client_secret=83e0b5c19f27d4a68cb10574e93f26ad&grant_type=pin"); // EXPECT: generic/hardcoded-credential(error, flow)
  post("password=tR7kQ2vX9mLp");                                                                   // EXPECT: generic/hardcoded-credential(error, flow)
  post("user[name]=lp&user[password]=Qx4vT8rK1mZe");                                               // EXPECT: generic/hardcoded-credential(error, flow)
}

// Put together: each key is told where it stands.
#define SECRET "b9D2kQ7vX4mRt1Lp"
void pieces(const char *code) {
  static const char *refresh = "Zx81kLm0Qw7vRt3b"; // EXPECT: generic/hardcoded-credential(error, flow)
  char text[256];
  snprintf(text, sizeof text, "code=%s&client_secret=" SECRET "&redirect_uri=http://localhost/", code); // EXPECT@-4: generic/hardcoded-credential(error, flow)
  post(text);
  strcpy(text, "grant_type=refresh_token&refresh_token=");
  strcat(text, refresh);
  strcat(text, "&scope=all");
  post(text);
}

// A name that says little needs a value that looks like a key.
void by_value(void) {
  post("token=a91Xk27PqLm40vTz&user=lp"); // EXPECT: generic/hardcoded-credential(error, flow)
  post("token=windows&user=lp");
  post("key=field_of_the_form&value=3");
  post("auth=password_for_all_users");
}

// Parts of a form with files.
void parts(CURL *h, const char *user) {
  curl_mime *mime = curl_mime_init(h);
  curl_mimepart *part = curl_mime_addpart(mime);
  curl_mime_name(part, "user");
  curl_mime_data(part, "kW3nB8vC5xZ2qM7t", CURL_ZERO_TERMINATED);
  part = curl_mime_addpart(mime);
  curl_mime_data(part, "Hd72kLq9Xv41MzTp", CURL_ZERO_TERMINATED); // EXPECT: generic/hardcoded-credential(error, flow)
  curl_mime_name(part, "api_key");
  struct curl_httppost *first = NULL, *last = NULL;
  curl_formadd(&first, &last, CURLFORM_COPYNAME, "password", CURLFORM_COPYCONTENTS, "Jn5sVb2Ncq9Rt3Lp", CURLFORM_END); // EXPECT: generic/hardcoded-credential(error, flow)
  curl_formadd(&first, &last, CURLFORM_COPYNAME, "login", CURLFORM_COPYCONTENTS, "pR4tY7uI1oP6aS0d", CURLFORM_END);
  curl_formadd(&first, &last, CURLFORM_COPYNAME, "password", CURLFORM_COPYCONTENTS, user, CURLFORM_END);
}

// No credentials: other fields, placeholders, and what nobody knows.
void other(const char *secret) {
  post("client_id=4931ae20cb7518d4931ae20c&username=x7Kd92mQ4LpZ81aB&grant_type=password&token_type=bearer");
  post("client_secret=<your secret>&api_key=YOUR_API_KEY&password=changeme");
  post("client_secret=&password=xxx&api_key=xxxxxxxxxxxxxxxx&access_token=${ACCESS_TOKEN}");
  post("my_client_secret_name=83e0b5c19f27d4a68cb10574e93f26ad");
  char text[256];
  snprintf(text, sizeof text, "client_secret=%s&client_id=83e0b5c19f27d4a68cb10574", secret);
  post(text);
  snprintf(text, sizeof text, "password=%s", getenv("PASSWORD"));
  post(text);
  // It may be the end of a longer name, or the beginning of a longer value.
  snprintf(text, sizeof text, "%spassword=x7Kd92mQ4LpZ", secret);
  post(text);
  snprintf(text, sizeof text, "password=x7Kd92mQ4LpZ%s", secret);
  post(text);
}

// Not sent.
void local(const char *line) {
  printf("client_secret=83e0b5c19f27d4a68cb10574e93f26ad&grant_type=pin");
  fprintf(stderr, "password=tR7kQ2vX9mLp");
  if (strcmp(line, "password=tR7kQ2vX9mLp") == 0)
    puts("api_key=9f86d081884c7d659a2feaa0c55ad015");
}
