#include <curl/curl.h>
#include <glib.h>

struct shop {
  char *base;
  char *token;
};

static int put(struct shop *shop, const char *uri) {
  CURL *curl = curl_easy_init();
  g_autofree char *line = g_strdup_printf("Authorization: Bearer %s", shop->token);
  struct curl_slist *headers = curl_slist_append(NULL, line);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "PUT");
  curl_easy_setopt(curl, CURLOPT_URL, uri); /* REQUEST: PUT {} auth=bearer (of any()) */
  return (int)curl_easy_perform(curl);
}

int to_shop(struct shop *shop, const char *nr) {
  char *uri = g_strconcat(shop->base, "/shopimport/articletoshop/", nr, NULL);
  int rc = put(shop, uri); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  g_free(uri);
  return rc;
}

int to_shop_printed(struct shop *shop, int nr) {
  g_autofree char *uri = g_strdup_printf("%s/shopimport/articletoshop/%d", shop->base, nr);
  return put(shop, uri); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
}

int to_shop_built(struct shop *shop, const char *nr) {
  GString *uri = g_string_new(shop->base);
  int rc;
  g_string_append(uri, "/shopimport/");
  g_string_append_printf(uri, "articletoshop/%s", nr);
  rc = put(shop, uri->str); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  g_string_free(uri, TRUE);
  return rc;
}

/* Another word. */
int to_shop_x(struct shop *shop, const char *nr) {
  g_autofree char *uri = g_strconcat(shop->base, "/shopimport/articletoshopX/", nr, NULL);
  return put(shop, uri); /* REQUEST: PUT {}/shopimport/articletoshopX/{} auth=bearer */
}

int any(struct shop *shop, const char *path) {
  g_autofree char *uri = g_strconcat(shop->base, path, NULL);
  return put(shop, uri);
}
