// RUN: %check_requests %s --headers shadow
// RUN: %check_requests %s --headers real
// Loops that write the characters of a text again: as they are, or as something
// else where they must not stand in a URL.
#include <curl/curl.h>

#include <cctype>
#include <cstdio>
#include <cstring>
#include <iomanip>
#include <sstream>
#include <string>
#include <vector>

static void get(const std::string &url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

static std::string hex(const char c) {
  std::stringstream s;
  s << std::hex << static_cast<int>(c);
  return '%' + s.str();
}

// A whole URL.
static std::string escaped(std::string &url) {
  std::string out;
  for (char c : url) {
    if (c == ' ' || c == '+')
      out += hex(c);
    else
      out += c;
  }
  return out;
}

void whole(const char *name) {
  std::string url = "https://shop.example/find?name=" + std::string(name) + "&all=1";
  get(escaped(url)); // REQUEST: GET https://shop.example/find?name={}&all=1
}

// A part of one, with an iterator and its end.
static std::string encoded(const std::string &value) {
  std::ostringstream out;
  out.fill('0');
  out << std::hex;
  for (std::string::const_iterator i = value.begin(), n = value.end(); i != n; ++i) {
    std::string::value_type c = (*i);
    if (isalnum(c) || c == '-' || c == '_' || c == '.' || c == '~') {
      out << c;
      continue;
    }
    out << '%' << std::setw(2) << int((unsigned char)c);
  }
  return out.str();
}

void parts(const char *name) {
  get("https://shop.example/tags/" + encoded("shoes") + "/" + encoded(name)); // REQUEST: GET https://shop.example/tags/shoes/{}
}

// With an index; whether a character stays depends on a call.
static std::string indexed(const std::string &text) {
  std::string out;
  for (size_t i = 0; i < text.size(); i++) {
    unsigned char c = text[i];
    if (isalnum(c)) {
      out.push_back(c);
    } else {
      char code[4];
      snprintf(code, sizeof(code), "%%%02X", c);
      out += code;
    }
  }
  return out;
}

void index(const char *name) {
  get("https://shop.example/a/" + indexed("trousers") + "?n=" + indexed(name)); // REQUEST: GET https://shop.example/a/trousers?n={}
}

// Over themselves.
static std::string lower(std::string text) {
  for (auto &c : text)
    c = tolower(c);
  return text;
}

static std::string underscores(std::string text) {
  for (char &c : text)
    if (c == ' ')
      c = '_';
  return text;
}

void overThemselves(const char *name) {
  get(lower("https://Shop.Example/Orders/") + name); // REQUEST: GET https://shop.example/orders/{}
  get(underscores("https://shop.example/new orders/" + std::string(name))); // REQUEST: GET https://shop.example/new_orders/{}
}

// What is left out is left out.
static std::string without(const std::string &text) {
  std::string out;
  for (char c : text)
    if (c != '"')
      out += c;
  return out;
}

void leftOut() {
  get(without("\"https://shop.example/quoted\"")); // REQUEST: GET https://shop.example/quoted
}

// Near misses: these are other texts.
static std::string turned(const std::string &text) {
  std::string out;
  for (char c : text)
    out = c + out;
  return out;
}

static std::string last(const std::string &text) {
  std::string part;
  for (char c : text) {
    if (c == '/')
      part.clear();
    else
      part += c;
  }
  return part;
}

static std::string hexed(const std::string &text) {
  std::string out;
  for (char c : text)
    out += hex(c);
  return out;
}

// What a loop remembers decides what becomes of a character.
static std::string first(const std::string &text) {
  std::string out;
  bool seen = false;
  for (char c : text) {
    if (c == '?')
      seen = true;
    if (!seen)
      out += c;
  }
  return out;
}

static std::string backward(const std::string &text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i)
    out += text[text.size() - 1 - i];
  return out;
}

// The end of a query that is looked at is not what the loop goes through.
static std::string query(const std::vector<std::string> &names) {
  std::string url = "https://shop.example/q?";
  for (const auto &name : names) {
    if (url[url.length() - 1] != '?')
      url += "&";
    url += name + "=1";
  }
  return url;
}

// A list of texts is no text.
static std::string joined(const std::vector<std::string> &list) {
  std::string out = "https://shop.example/";
  for (const auto &text : list)
    out += text;
  return out;
}

void others(const char *name, const std::vector<std::string> &list) {
  // Each of them may be empty.
  get("https://shop.example/r/" + turned(name)); // REQUEST: GET https://shop.example/r/ | GET https://shop.example/r/{}
  get("https://shop.example/l/" + last("a/bc/def")); // REQUEST: GET https://shop.example/l/ | GET https://shop.example/l/{}
  get("https://shop.example/h/" + hexed("orders")); // REQUEST: GET https://shop.example/h/ | GET https://shop.example/h/{}
  get("https://shop.example" + first("/f?key=1")); // REQUEST: GET https://shop.example | GET https://shop.example{}
  get("https://shop.example/b/" + backward("cba")); // REQUEST: GET https://shop.example/b/abc
  get(query(list)); // REQUEST: GET https://shop.example/q? | GET https://shop.example/q?{}
  get(joined(list)); // REQUEST: GET https://shop.example/ | GET https://shop.example/{}
}
