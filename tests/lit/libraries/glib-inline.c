// RUN: %check_requests %s
// GLib's newer headers make macros of some functions; what these call.
#include <curl/curl.h>

typedef struct _GString { char *str; unsigned long len; } GString;
GString *g_string_new(const char *text);
GString *g_string_append_len_inline(GString *string, const char *text, long size);
char *(g_string_free)(GString *string, int whole);
char *g_string_free_and_steal(GString *string);
#define g_string_append(string, text) \
  (__builtin_constant_p(text) ? __extension__({ \
    const char *const known = (text); \
    g_string_append_len_inline(string, known, -1L); \
  }) : g_string_append_len_inline(string, text, -1L))
#define g_string_free(string, whole) \
  ((whole) ? (g_string_free)((string), (whole)) : g_string_free_and_steal(string))

void found(const char *nr) {
  GString *s = g_string_new("http://h.test/");
  g_string_append(s, "a/");
  g_string_append(s, nr);
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, s->str); // REQUEST: GET http://h.test/a/{}
  curl_easy_perform(h);
  curl_easy_setopt(h, CURLOPT_URL, g_string_free(s, 0)); // REQUEST: GET http://h.test/a/{}
  curl_easy_perform(h);
}
void nearMiss(void) { g_string_append(g_string_new("http://h.test/"), "never"); }
void unknown(GString *s) {
  g_string_append(s, "b");
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, s->str); // REQUEST: GET {}b
  curl_easy_perform(h);
}
