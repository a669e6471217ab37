// RUN: %check_requests %s --headers shadow
// C without its headers: implicit functions, incomplete structs.
#include <curl/curl.h>
#include "config.h"
#include <glib.h>

struct session *current;

static int get(const char *url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url);
  return curl_easy_perform(h);
}

int list(struct session *s, const gchar *id) {
  char url[200];
  gboolean ok = FALSE;
  snprintf(url, sizeof url, "https://h/list/%s", id);
  get(url); // REQUEST: GET https://h/list/{}
  curl_easy_setopt(s->curl, CURLOPT_URL, "https://h/incomplete"); // REQUEST: ? https://h/incomplete
  curl_easy_perform(s->curl);
  g_autofree char *text = g_unknown("https://h/%s", id);
  get(text); // REQUEST: GET https://h/{}
  return ok;
}

G_DEFINE_TYPE(Client, client, G_TYPE_OBJECT)

static void client_send(Client *self, GError **error) {
  g_return_if_fail(IS_CLIENT(self));
  get("https://h/glib"); // REQUEST: GET https://h/glib
}
