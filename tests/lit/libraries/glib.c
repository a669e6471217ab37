// RUN: %check_requests %s --headers shadow
// GLib's string functions in C, with what surrounds them in real programs.
#include <gio/gio.h>
#include <glib.h>
#include <glib/gi18n.h>
#include <glib/gprintf.h>

#include <curl/curl.h>

struct _ShopClient {
  GObject parent;
  gchar *base;
};
G_DECLARE_FINAL_TYPE(ShopClient, shop_client, SHOP, CLIENT, GObject)
G_DEFINE_TYPE(ShopClient, shop_client, G_TYPE_OBJECT)
static void shop_client_finalize(GObject *object) { g_free(SHOP_CLIENT(object)->base); }
static void shop_client_init(ShopClient *self) { self->base = NULL; }
static void shop_client_class_init(ShopClientClass *class_) {
  G_OBJECT_CLASS(class_)->finalize = shop_client_finalize;
}

static void put(const gchar *url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, "PUT");
  curl_easy_perform(h);
}

// A builder of the program's own, with a format.
static gchar *build_api_url(const gchar *format, ...) {
  va_list args;
  g_autofree gchar *tail = NULL;
  va_start(args, format);
  tail = g_strdup_vprintf(format, args);
  va_end(args);
  return g_strdup_printf("%s://%s/shopimport/%s%s", "https", g_getenv("SHOP"), tail, "");
}

void found(ShopClient *self, const gchar *base, const gchar *nr, gint64 id) {
  g_autofree gchar *a = g_strconcat(base, "/shopimport/articletoshop/", nr, NULL);
  put(a); // REQUEST: PUT {}/shopimport/articletoshop/{}
  g_autofree gchar *b = g_strdup_printf("%s/b/%" G_GINT64_FORMAT "%%2F", self->base, id);
  put(b); // REQUEST: PUT {}/b/{}%2F
  put(build_api_url("articletoshop/%s", nr)); // REQUEST: PUT https://{}/shopimport/articletoshop/{}
  gchar buffer[128];
  g_snprintf(buffer, sizeof buffer, "http://h.test/c/%s", nr);
  put(buffer); // REQUEST: PUT http://h.test/c/{}
  put(g_build_path("/", "http://h.test/", "d", nr, NULL)); // REQUEST: PUT http://h.test/d/{}
  put(g_build_filename("http://h.test", "e", "f", NULL)); // REQUEST: PUT http://h.test/e/f
  put(g_strjoin("/", "http://h.test", "g", nr, NULL)); // REQUEST: PUT http://h.test/g/{}
  gchar *parts[] = {"http://h.test", "h", NULL};
  put(g_strjoinv("/", parts)); // REQUEST: PUT http://h.test/h
  put(g_strndup("http://h.test/i?x", 15)); // REQUEST: PUT http://h.test/i
  put(g_ascii_strdown("HTTP://H.TEST/J", -1)); // REQUEST: PUT http://h.test/j
  gchar *spaced = g_strdup(" http://h.test/k ");
  put(g_strstrip(spaced)); // REQUEST: PUT http://h.test/k
}

void growing(const gchar *nr) {
  GString *s = g_string_new("h.test");
  g_string_append(s, "/l/");
  g_string_append_printf(s, "%d", 5);
  g_string_append_c(s, '/');
  g_string_prepend(s, "http://");
  put(s->str); // REQUEST: PUT http://h.test/l/5/
  g_string_append_uri_escaped(s, nr, NULL, TRUE);
  gchar *whole = g_string_free(s, FALSE);
  put(whole); // REQUEST: PUT http://h.test/l/5/{}
  g_free(whole);
  g_autoptr(GString) t = g_string_new(NULL);
  g_string_assign(t, "http://h.test");
  g_string_append(g_string_append(t, "/m"), "/n");
  put(g_string_free_and_steal(t)); // REQUEST: PUT http://h.test/m/n
}

void uris(const gchar *base, const gchar *name) {
  g_autofree gchar *safe = g_uri_escape_string(name, NULL, FALSE);
  g_autofree gchar *a = g_strconcat("http://h.test/o/", safe, "?p=1", NULL);
  put(a); // REQUEST: PUT http://h.test/o/{}?p=1
  g_autofree gchar *known = g_uri_escape_string("a/b c", NULL, FALSE);
  g_autofree gchar *b = g_strconcat("http://h.test/q/", known, NULL);
  put(b); // REQUEST: PUT http://h.test/q/a%2Fb%20c
  GUri *uri = g_uri_build(G_URI_FLAGS_NONE, "https", NULL, "h.test", 8443, "/r", "s=1", NULL);
  g_autofree gchar *c = g_uri_to_string(uri);
  put(c); // REQUEST: PUT https://h.test:8443/r?s=1
  put(g_uri_join(G_URI_FLAGS_NONE, "http", NULL, "h.test", -1, "/t", NULL, NULL)); // REQUEST: PUT http://h.test/t
  put(g_uri_resolve_relative("http://h.test/api/", "u", G_URI_FLAGS_NONE, NULL)); // REQUEST: PUT http://h.test/api/u
}

// Messages and comparisons send nothing; what is read is unknown.
void nearMiss(ShopClient *self, const gchar *url) {
  g_message("%s", g_strconcat(self->base, "/shopimport/refund", NULL));
  if (g_str_has_prefix(url, "http://h.test/v") || g_strcmp0(url, "http://h.test/w") == 0)
    g_print(_("calling %s"), url);
  g_signal_connect(self, "done", G_CALLBACK(nearMiss), NULL);
}
void unknown(GKeyFile *file) {
  put(g_key_file_get_string(file, "shop", "url", NULL)); // REQUEST: PUT {}
  gchar *text = NULL;
  g_file_get_contents("url.txt", &text, NULL, NULL);
  put(g_strconcat("http://h.test/", text, NULL)); // REQUEST: PUT http://h.test/{}
}
