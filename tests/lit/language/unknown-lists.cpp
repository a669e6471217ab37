// RUN: %check_requests %s --headers shadow
// A loop over what is not known is a loop: the ways through the function stay.
#include <curl/curl.h>
#include <missing_json.h>
#include <string>

static std::string fetch(const std::string &url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url.c_str());
  curl_easy_perform(h);
  return {};
}

int before(const std::string &user, bool first) {
  std::string url = "https://h/users/" + user + "?";
  if (first)
    url += "page=1";
  else
    url += "from=2";
  missing::json answer = missing::json::parse(fetch(url)); // REQUEST: GET https://h/users/{}?page=1 | GET https://h/users/{}?from=2
  int n = 0;
  for (const auto &item : answer["items"])
    n++;
  return n;
}

void behind(bool first) {
  std::string url = "https://h/";
  if (first)
    url = "https://h/a";
  else
    url = "https://h/b";
  for (auto &item : missing::all())
    missing::use(item);
  fetch(url); // REQUEST: GET https://h/a | GET https://h/b
}

void inside() {
  std::string url = "https://h/list";
  for (auto &item : missing::all()) {
    if (!item.good())
      continue;
    fetch(url + "/" + item.name()); // REQUEST: GET https://h/list/{}
  }
}

// A template that nobody makes a function of.
template <class T> void open(const T &list, bool first) {
  std::string url = "https://h/";
  if (first)
    url += "one";
  else
    url += "two";
  for (const auto &item : list)
    item.use();
  fetch(url); // REQUEST: GET https://h/one | GET https://h/two
}
