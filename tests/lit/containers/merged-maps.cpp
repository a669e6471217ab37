// Maps that are merged: the entries of a range, and of another map.
// RUN: %check_requests %s --headers shadow -- -std=c++20
#include <curl/curl.h>
#include <map>
#include <string>
#include <unordered_map>

using Headers = std::map<std::string, std::string>;
using Loose = std::unordered_map<std::string, std::string>;
template <class Map> static void get(const std::string &url, const Map &headers) {
  curl_slist *l = nullptr;
  for (const auto &[name, value] : headers)
    l = curl_slist_append(l, (name + ": " + value).c_str());
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, url.c_str());
  curl_easy_setopt(c, CURLOPT_HTTPHEADER, l);
  curl_easy_perform(c);
}
static Headers merged(const Headers &base, Headers over) {
  over.insert(base.begin(), base.end());
  return over;
}
void all(const std::string &token, const std::string &user) {
  Headers base{{"Authorization", "Bearer " + token}};
  get("https://h.net/a", merged(base, {{"Accept", "x"}})); // REQUEST: GET https://h.net/a auth=bearer
  // What is there already stays.
  get("https://h.net/b", merged(base, {{"Authorization", "Basic " + user}})); // REQUEST: GET https://h.net/b auth=basic
  Headers more{{"X-Api-Key", token}}, plain{{"Accept", "x"}};
  plain.merge(more);
  get("https://h.net/c", plain); // REQUEST: GET https://h.net/c auth=header:X-Api-Key
  Loose loose{{"Accept", "x"}}, keys{{"Authorization", "Bearer " + token}};
  loose.insert(keys.begin(), keys.end());
  get("https://h.net/d", loose); // REQUEST: GET https://h.net/d auth=bearer
  Loose others{{"Accept", "x"}};
  others.merge(keys);
  get("https://h.net/e", others); // REQUEST: GET https://h.net/e auth=bearer
  // A place to begin the search, and an entry.
  Headers hinted;
  hinted.insert(hinted.end(), {"Authorization", "Bearer " + token});
  get("https://h.net/f", hinted); // REQUEST: GET https://h.net/f auth=bearer
  // Nothing is taken over from what was merged before.
  Headers first{{"Accept", "x"}}, second{{"Accept", "y"}};
  first.insert(second.begin(), second.end());
  get("https://h.net/g", first); // REQUEST: GET https://h.net/g auth=none
}
