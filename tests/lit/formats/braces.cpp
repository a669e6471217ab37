// RUN: %check_requests %s --headers shadow
// Two braces are one in the text; one brace begins a field.
#include <curl/curl.h>
#include <string>

namespace fmt {
template <typename... T> std::string format(const char *form, T &&...values);
}

static void get(const std::string &url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url.c_str());
  curl_easy_perform(h);
}

void f(int id) {
  get(fmt::format("https://h.example/a{{b/{}", 7));    // REQUEST: GET https://h.example/a{b/7
  get(fmt::format("https://h.example/b/{}", id));     // REQUEST: GET https://h.example/b/{}
}
