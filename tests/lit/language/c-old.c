// RUN: %check_requests %s --headers shadow -- -std=c89
/* C as it was: definitions without prototypes, functions nobody declared. */
#include <curl/curl.h>

static int get(url)
char *url;
{
  CURL *h = curl_easy_init();
  int rc;
  curl_easy_setopt(h, CURLOPT_URL, url);
  rc = curl_easy_perform(h);
  curl_easy_cleanup(h);
  return rc;
}

static get_part(base, path, n)
char *base, *path;
int n;
{
  char url[200];
  sprintf(url, "%s%s/%d", base, path, n);
  return get(url);
}

void known() {
  get("https://h/plain");                /* REQUEST: GET https://h/plain */
  get_part("https://h", "/orders", 3);   /* REQUEST: GET https://h/orders/3 */
}

void unknown(path)
char *path;
{
  get_part("https://h", path, rand());   /* REQUEST: GET https://h{}/{} */
}

/* Nobody calls it with anything but what stands here. */
void later() { get_later("https://h/later"); } /* REQUEST: GET https://h/later */

int get_later(url) char *url; { return get(url); }

/* A function that does not send. */
void near() { log_it("https://h/log"); }

/* The old way to make a string grow. */
void grown(id)
char *id;
{
  static char buf[300];
  strcpy(buf, "https://h");
  strcat(buf, "/items/");
  strcat(buf, id);
  get(buf); /* REQUEST: GET https://h/items/{} */
}
