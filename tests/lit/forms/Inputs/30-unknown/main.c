#include <curl/curl.h>
#include <stdio.h>

/* Two arguments of the command line, and a literal that is no path. */
int main(int argc, char **argv) {
  char url[400], name[64];
  CURL *c = curl_easy_init();
  if (argc < 3)
    return 1;
  snprintf(url, sizeof url, "%s%s", argv[1], argv[2]);
  snprintf(name, sizeof name, "/shopimport/status of %s", argv[1]);
  puts(name);
  curl_easy_setopt(c, CURLOPT_URL, url); /* REQUEST: GET {} auth=none */
  return (int)curl_easy_perform(c);
}
