// RUN: %check_requests %s --headers shadow
// A client as GObject programs write it: private data, properties, a variadic
// call with pairs up to a NULL, errors, JSON.
#include "config.h"

#include <glib.h>
#include <json-glib/json-glib.h>

#include <curl/curl.h>

typedef struct {
  gchar *base_url;
  CURL *curl;
  GHashTable *cache;
  GMutex lock;
} ShopClientPrivate;
struct _ShopClient {
  GObject parent;
};
G_DECLARE_FINAL_TYPE(ShopClient, shop_client, SHOP, CLIENT, GObject)
G_DEFINE_TYPE_WITH_CODE(ShopClient, shop_client, G_TYPE_OBJECT, G_ADD_PRIVATE(ShopClient))
enum { PROP_0, PROP_BASE_URL, N_PROPERTIES };
static GParamSpec *properties[N_PROPERTIES] = {NULL};

static void shop_client_set_property(GObject *object, guint id, const GValue *value, GParamSpec *spec) {
  ShopClientPrivate *priv = shop_client_get_instance_private(SHOP_CLIENT(object));
  switch (id) {
  case PROP_BASE_URL:
    g_clear_pointer(&priv->base_url, g_free);
    priv->base_url = g_value_dup_string(value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}
static void shop_client_class_init(ShopClientClass *class_) {
  GObjectClass *object = G_OBJECT_CLASS(class_);
  object->set_property = shop_client_set_property;
  properties[PROP_BASE_URL] = g_param_spec_string("base-url", "", "", "https://h.test/never",
                                                  G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY);
  g_object_class_install_properties(object, N_PROPERTIES, properties);
}
static void shop_client_init(ShopClient *self) {
  ShopClientPrivate *priv = shop_client_get_instance_private(self);
  g_mutex_init(&priv->lock);
  priv->cache = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_object_unref);
}

static gboolean shop_client_call(ShopClient *self, const gchar *path, GError **error, ...) {
  ShopClientPrivate *priv = shop_client_get_instance_private(self);
  g_autoptr(GString) query = g_string_new("?v=1");
  g_autofree gchar *url = NULL;
  const gchar *key;
  va_list args;
  g_return_val_if_fail(SHOP_IS_CLIENT(self), FALSE);
  va_start(args, error);
  while ((key = va_arg(args, const gchar *)) != NULL)
    g_string_append_printf(query, "&%s=%s", key, va_arg(args, const gchar *));
  va_end(args);
  url = g_strconcat(priv->base_url, "/api", path, query->str, NULL);
  g_debug("GET %s", url);
  curl_easy_setopt(priv->curl, CURLOPT_URL, url); // REQUEST: ? {}/api{}?v=1 | ? {}/api{}?v=1{} (what unknown() sends)
  if (curl_easy_perform(priv->curl) != CURLE_OK) {
    g_set_error(error, G_IO_ERROR, G_IO_ERROR_FAILED, "could not get %s", url);
    return FALSE;
  }
  return TRUE;
}

// The loop over the pairs can run or not.
gboolean found(ShopClient *self, GList *ids, GError **error) {
  for (GList *l = ids; l != NULL; l = l->next) {
    g_autofree gchar *path = g_strdup_printf("/articles/%u", GPOINTER_TO_UINT(l->data));
    if (!shop_client_call(self, path, error, "lang", "de", NULL)) // REQUEST: ? {}/api/articles/{}?v=1 auth=unknown | ? {}/api/articles/{}?v=1{} auth=unknown
      return FALSE;
  }
  return TRUE;
}

// Handed to a signal, not sent.
void nearMiss(ShopClient *self) { g_signal_emit_by_name(self, "failed", "/never/sent"); }

gboolean unknown(ShopClient *self, JsonObject *answer, GError **error) {
  const gchar *next = json_object_get_string_member(answer, "next");
  return shop_client_call(self, next, error, NULL);
}
