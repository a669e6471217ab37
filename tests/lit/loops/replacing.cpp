// RUN: %check_requests %s --headers shadow
// RUN: %check_requests %s --headers real
// Loops that replace a text in another as often as it is found.
#include <curl/curl.h>

#include <string>

static void get(const std::string &url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

static std::string fromStart(std::string text) {
  size_t at;
  while ((at = text.find(' ')) != std::string::npos)
    text.replace(at, 1, "%20");
  return text;
}

static void onward(std::string &text, const std::string &from, const std::string &to) {
  size_t at = 0;
  while ((at = text.find(from, at)) != std::string::npos) {
    text.replace(at, from.length(), to);
    at += to.length();
  }
}

static std::string inHead(std::string text, const std::string &from, const std::string &to) {
  for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

static std::string byIndex(std::string text) {
  for (size_t i = 0; i < text.length(); i++)
    if (text[i] == ' ')
      text.replace(i, 1, "%20");
  return text;
}

static std::string erased(std::string text) {
  size_t at;
  while ((at = text.find("\n")) != std::string::npos)
    text.erase(at, 1);
  return text;
}

void all(const std::string &name) {
  get(fromStart("https://shop.example/new orders?of=" + name)); // REQUEST: GET https://shop.example/new%20orders?of={}
  std::string url = "https://shop.example/{shop}/orders/{shop}?of=" + name;
  onward(url, "{shop}", "berlin");
  get(url); // REQUEST: GET https://shop.example/berlin/orders/berlin?of={}
  get(inHead("https://shop.example/some new orders/" + name, " ", "+")); // REQUEST: GET https://shop.example/some+new+orders/{}
  get(byIndex("https://shop.example/old orders/" + name)); // REQUEST: GET https://shop.example/old%20orders/{}
  get(erased("https://shop.example/lines\n?of=" + name)); // REQUEST: GET https://shop.example/lines?of={}
}

// Near miss: another length is replaced than that of what is found, so that it
// is not known what is left behind it.
static std::string tail(std::string text) {
  size_t at;
  while ((at = text.find("?old")) != std::string::npos)
    text.replace(at, 100, "?new");
  return text;
}

// Each is replaced by another.
static std::string filled(std::string text, const std::string values[2]) {
  size_t at;
  int i = 0;
  while ((at = text.find("{}")) != std::string::npos) {
    text.replace(at, 2, values[i]);
    ++i;
  }
  return text;
}

// What stands in front of where it begins stays.
static std::string single(std::string url) {
  size_t at;
  while ((at = url.find("//", 8)) != std::string::npos)
    url.replace(at, 2, "/");
  return url;
}

void others() {
  const std::string values[2] = {"orders", "items"};
  get(filled("https://shop.example/{}/x/{}", values)); // REQUEST: GET https://shop.example/{}/x/{}
  get(single("https://shop.example//abc")); // REQUEST: GET https://shop.example//abc | GET https://shop.example/abc | GET {}
  get(tail("https://shop.example/cut?old=1")); // REQUEST: GET https://shop.example/cut?old=1 | GET https://shop.example/cut?new | GET {}
}
