// RUN: %check_requests %s --headers shadow
// The same in C: macros whose header is not there.
#include <curl/curl.h>
#include <framework.h>

FRAMEWORK_BEGIN_DECLS
struct FRAMEWORK_PACKED job { int id; };
static int __init start(CURL *h) {
  curl_easy_setopt(h, CURLOPT_URL, "https://api.example.com/start"); // REQUEST: ? https://api.example.com/start
  return curl_easy_perform(h);
}
FRAMEWORK_END_DECLS

FRAMEWORK_DEFINE_TYPE(Job, job)
FRAMEWORK_FUNCTION(send_it) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, "https://api.example.com/function"); // REQUEST: GET https://api.example.com/function
  curl_easy_perform(h);
}
FRAMEWORK_API int FRAMEWORK_CALL exported(CURL *h) {
  FRAMEWORK_EACH(struct job *j, head, next) {
    curl_easy_setopt(h, CURLOPT_URL, "https://api.example.com/each"); // REQUEST: ? https://api.example.com/each
    curl_easy_perform(h);
  }
  return 0;
}
