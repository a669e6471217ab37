// RUN: %check_requests %s --headers shadow -- -std=c23
#include <curl/curl.h>
#include <stdio.h>

static int get(const char *url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url);
  return curl_easy_perform(h);
}

[[nodiscard]] static const char *path(bool detail) {
  static constexpr char detailed[] = "https://h/c23/detail";
  return detail ? detailed : nullptr;
}

enum kind : unsigned char { A = 0b1, B = 1'0 };

void typed(int n) {
  auto url = "https://h/auto";
  typeof(url) same = url;
  constexpr char text[] = "https://h/constexpr";
  struct { const char *url; } empty = {};
  get(url);        // REQUEST: GET https://h/auto
  get(same);       // REQUEST: GET https://h/auto
  get(text);       // REQUEST: GET https://h/constexpr
  get(path(n));    // REQUEST: GET https://h/c23/detail
  get(empty.url);  // a null pointer // REQUEST: GET {}
  get((const char *)u8"https://h/u8"); // REQUEST: GET https://h/u8
label:
  [[maybe_unused]] int last = n;
}

// Nothing is known of what is not passed.
int unnamed(const char *, const char *url) { return get(url); } // REQUEST: GET {}
