// RUN: %check_requests %s --headers shadow
// A handle out of a list: it may be any whose own send is not seen.
#include <curl/curl.h>
#include <string>
#include <vector>

struct Waiting {
  std::vector<CURL *> handles;
};
void again(Waiting &waiting, CURLM *multi) {
  for (size_t i = 0; i < waiting.handles.size(); i++)
    curl_multi_add_handle(multi, waiting.handles[i]);
}

void later(Waiting &waiting, const std::string &server) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, (server + "/later").c_str()); // REQUEST: ? {}/later
  waiting.handles.push_back(h);
}
void now(const std::string &server) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, (server + "/now").c_str()); // REQUEST: GET {}/now
  curl_easy_perform(h);
}

// What is sent here, but not by HTTP, is not the one of the list either.
void mail(const std::string &server, curl_slist *to, bool broken) {
  CURL *h = curl_easy_init();
  CURLcode err;
  if (CURLE_OK != (err = curl_easy_setopt(h, CURLOPT_PROTOCOLS, CURLPROTO_SMTPS | CURLPROTO_SMTP)))
    goto end;
  if (CURLE_OK != (err = curl_easy_setopt(h, CURLOPT_URL, (server + ":25").c_str())) || broken)
    goto end;
  if (CURLE_OK != (err = curl_easy_setopt(h, CURLOPT_MAIL_RCPT, to)))
    goto end;
  err = curl_easy_perform(h);
end:
  curl_easy_cleanup(h);
}
void copied(const std::string &server) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, ("ftp://" + server + "/x").c_str());
  curl_easy_perform(h);
}
