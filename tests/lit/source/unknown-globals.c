// RUN: %check_requests %s --headers shadow
/* Variables of types that nobody declared, written in one function and read in another. */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include "session.h" // missing

extern Connection *influx;
static Session session;

int prepare(const char *host) {
  if (NULL == influx->uri) {
    if (!(influx->uri = malloc(100)))
      return -1;
    sprintf(influx->uri, "http://%s:%d/write?db=%s", influx->hostname, influx->port, influx->database);
  }
  session.base = strdup_printf("https://%s", host);
  return 0;
}

void send_points(CURL *curl) {
  prepare("x");
  curl_easy_setopt(curl, CURLOPT_URL, influx->uri); // REQUEST: ? http://{}:{}/write?db={} | ? {}
  curl_easy_perform(curl);
}

void local(CURL *curl, const char *host) {
  Url t;
  sprintf(t.text, "https://%s/local", host);
  curl_easy_setopt(curl, CURLOPT_URL, t.text); // REQUEST: ? https://{}/local
  curl_easy_perform(curl);
}
