#include "client.h"
int request(CURL *h, const char *url, missing_buffer_t *out) {
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_setopt(h, CURLOPT_POSTFIELDS, out->bytes);
  return curl_easy_perform(h);
}
