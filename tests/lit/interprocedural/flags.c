// RUN: %check_requests %s --headers shadow
/* What is asked of the bits of a number is answered where the number is known. */
#include <curl/curl.h>
#include <stdio.h>
#include <string.h>

enum { PLAIN = 0, AUTH = 1 << 0, POST = 1 << 1, HEAD = 1 << 3 };
#define QUIET 0x20

struct load {
  int flags;
  const char *token;
};

static void send(struct load *data, const char *url) {
  CURL *curl = curl_easy_init();
  struct curl_slist *headers = NULL;
  char line[200];
  curl_easy_setopt(curl, CURLOPT_URL, url);
  if (data->flags & HEAD)
    curl_easy_setopt(curl, CURLOPT_NOBODY, 1L);
  else if (!(data->flags & POST))
    curl_easy_setopt(curl, CURLOPT_HTTPGET, 1L);
  else
    curl_easy_setopt(curl, CURLOPT_POST, 1L);
  if ((data->flags & AUTH) != 0) {
    snprintf(line, sizeof line, "Authorization: Bearer %s", data->token);
    headers = curl_slist_append(headers, line);
  }
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_perform(curl);
}

static void load(const char *url, int flags, const char *token) {
  struct load data = {0};
  data.flags = flags | QUIET;
  data.token = token;
  send(&data, url);
}

void known(const char *token) {
  load("http://192.0.2.1/plain", PLAIN, NULL);         // REQUEST: GET http://192.0.2.1/plain auth=none
  load("http://192.0.2.1/head", HEAD, NULL);           // REQUEST: HEAD http://192.0.2.1/head auth=none
  load("http://192.0.2.1/auth", AUTH | QUIET, token);  // REQUEST: GET http://192.0.2.1/auth auth=bearer
  load("http://192.0.2.1/post", AUTH | POST, token);   // REQUEST: POST http://192.0.2.1/post auth=bearer
}

void collected(int k, const char *token) {
  int flags = POST;
  flags |= AUTH;
  flags &= ~HEAD;
  load("http://192.0.2.1/both", flags, token); // REQUEST: POST http://192.0.2.1/both auth=bearer
  if (k)
    flags |= HEAD;
  load("http://192.0.2.1/either", flags, token); // REQUEST: ? http://192.0.2.1/either auth=bearer
}

/* Nobody knows all of the bits. */
void given(int flags, const char *token) {
  load("http://192.0.2.1/given", flags, token);        // REQUEST: ? http://192.0.2.1/given auth=bearer
  load("http://192.0.2.1/more", flags | HEAD, token);  // REQUEST: ? http://192.0.2.1/more auth=bearer
}

int parse(int argc, char **argv, struct load *into);

/* Somebody out of sight may have added bits, or cleared them. */
void changed(int argc, char **argv, const char *token) {
  struct load data = {AUTH, token}, cleared = {POST, NULL};
  parse(argc, argv, &data);
  send(&data, "http://192.0.2.1/parsed"); // REQUEST: ? http://192.0.2.1/parsed auth=bearer
  memset(&cleared, 0, sizeof cleared);
  send(&cleared, "http://192.0.2.1/cleared"); // REQUEST: ? http://192.0.2.1/cleared auth=bearer
}
