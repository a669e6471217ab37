#include "legacy.h"

#include "base64.h"
#include "http.h"

#include <curl/curl.h>

bool pullOrder(const Config &config, const std::string &orderNumber) {
  CURL *curl = curl_easy_init();
  if (curl == nullptr)
    return false;
  std::string url = config.url;
  url += "/api/shopimport/ordertoxentral/";
  url += base64(orderNumber);
  const std::string account = config.appName + ":" + config.initKey;
  std::string body;
  long status = 0;

  curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
  curl_easy_setopt(curl, CURLOPT_POST, 1L);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, "{}");
  curl_easy_setopt(curl, CURLOPT_HTTPAUTH, (long)CURLAUTH_DIGEST);
  curl_easy_setopt(curl, CURLOPT_USERPWD, account.c_str());
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, appendTo);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &body);
  if (curl_easy_perform(curl) == CURLE_OK)
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
  curl_easy_cleanup(curl);
  return status == 200;
}
