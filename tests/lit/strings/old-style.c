// Definitions as before C89 are read, although the newest C has none any more.
// RUN: %check_requests %s --headers shadow
#include <curl/curl.h>
#include <stdio.h>

extern char *base();
extern void other();

static char *path(out, size, kind, number)
    char *out;
    unsigned size;
    const char *kind;
    int number;
{
  snprintf(out, size, "%s/%s/%d", base(), kind, number);
  return out;
}

int get(h, number) CURL *h; int number;
{
  char u[200];
  curl_easy_setopt(h, CURLOPT_URL, path(u, sizeof u, "orders", number)); /* REQUEST: ? {}/orders/{} auth=unknown */
  return curl_easy_perform(h);
}

/* Near miss: a declaration without its semicolon is an error in each C; what follows it is read. */
void nothing(CURL *h)

void get_known(CURL *h) {
  curl_easy_setopt(h, CURLOPT_URL, "/known"); /* REQUEST: ? /known auth=unknown */
  curl_easy_perform(h);
}
