#include <curl/curl.h>
#include <missing_platform.h>
extern missing_mutex_t lock;
int request(CURL *h, const char *url, missing_buffer_t *out);
