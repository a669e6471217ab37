#include <libsoup/soup.h>

struct shop {
  SoupSession *session;
  char *base;
  char *token;
};

static int put(struct shop *shop, const char *uri) {
  SoupMessage *msg = soup_message_new(SOUP_METHOD_PUT, uri);
  g_autofree char *line = g_strdup_printf("Bearer %s", shop->token);
  soup_message_headers_append(soup_message_get_request_headers(msg), "Authorization", line);
  GInputStream *answer = soup_session_send(shop->session, msg, NULL, NULL);
  g_object_unref(msg);
  return answer != NULL;
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

/* With the fields of 2.4, in one function. */
int to_shop_at_once(struct shop *shop, const char *nr) {
  char *uri = g_strconcat(shop->base, "/shopimport/articletoshop/", nr, NULL);
  SoupMessage *msg = soup_message_new(SOUP_METHOD_PUT, uri);
  char *line = g_strconcat("Bearer ", shop->token, NULL);
  soup_message_headers_replace(msg->request_headers, "Authorization", line);
  g_free(line);
  g_free(uri);
  return soup_session_send_message(shop->session, msg) == 200; /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
}

/* Another word. */
int to_shop_x(struct shop *shop, const char *nr) {
  g_autofree char *uri = g_strconcat(shop->base, "/shopimport/articletoshopX/", nr, NULL);
  return put(shop, uri); /* REQUEST: PUT {}/shopimport/articletoshopX/{} auth=bearer */
}

int any(struct shop *shop, const char *path) {
  g_autofree char *uri = g_strconcat(shop->base, path, NULL);
  return put(shop, uri); // REQUEST: PUT {} auth=bearer
}
