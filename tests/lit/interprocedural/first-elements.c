// RUN: %check_requests %s --headers shadow
/* `list[0].field` of what is given as an array, as a pointer, or not at all. */
#include <curl/curl.h>
#include <stdio.h>

enum { File = 4 };
struct part {
  int type;
  const char *value;
};

static void ask(const char *method, const struct part *parts) {
  char url[200];
  snprintf(url, sizeof(url), "%s/bot/%s", parts[0].type == File ? "https://files.example" : "https://api.example",
           parts[0].type == File ? parts[0].value : method);
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_perform(curl);
}

void array(void) {
  struct part parts[9];
  parts[0].type = 1;
  parts[0].value = "text";
  ask("sendMessage", parts); // REQUEST: GET https://api.example/bot/sendMessage
}

void one(void) {
  struct part only = {2, "y"};
  ask("sendPhoto", &only); // REQUEST: GET https://api.example/bot/sendPhoto
}

void file(void) {
  struct part only = {File, "y"};
  ask("sendFile", &only); // REQUEST: GET https://files.example/bot/y
}

/* What is behind a null pointer is not known, but the others are. */
void none(void) { ask("getMe", NULL); } // REQUEST: GET https://api.example/bot/getMe | GET https://files.example/bot/getMe
