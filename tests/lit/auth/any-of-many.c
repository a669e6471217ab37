// RUN: %check_findings %s --headers shadow
// What a configuration's items hold, whatever for, is in one field of all of them.
// That a password is read from such an item says nothing of the texts that tests
// and defaults put into others.
#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

struct item {
  const char *key;
  const char *value;
};
void check(struct item *);

static void test_items(struct item *item) {
  item->value = "Qx0Tuesday0";
  check(item);
  item->value = "Qx1Tuesday1";
  check(item);
  item->value = "Qx2Tuesday2";
  check(item);
  item->value = "Qx3Tuesday3";
  check(item);
  item->value = "Qx4Tuesday4";
  check(item);
}
static void read_item(struct item *item, const char *line) {
  item->value = strdup(line);
}
void configure(CURL *curl, struct item *item) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://many.example/");
  if (strcmp(item->key, "Password") == 0)
    curl_easy_setopt(curl, CURLOPT_PASSWORD, item->value);
  curl_easy_perform(curl);
}
void all(struct item *item, const char *line) {
  test_items(item);
  read_item(item, line);
}

// A default is one, whatever else may be set.
struct account {
  const char *password;
};
void set_password(struct account *account, const char *text) { account->password = strdup(text); }
void set_default(struct account *account) {
  account->password = "TuesdayNoon27"; // EXPECT: generic/hardcoded-credential(error, flow)
}
void log_in(CURL *curl, struct account *account) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://one.example/");
  curl_easy_setopt(curl, CURLOPT_PASSWORD, account->password);
  curl_easy_perform(curl);
}
