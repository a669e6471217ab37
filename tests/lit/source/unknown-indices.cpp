// RUN: %check_requests %s --headers shadow
// `table[unknown]`: an index whose type nobody declares leads to any of the elements,
// not to parts of the index.
#include <curl/curl.h>
#include <gone/gone.h>

#include <array>
#include <map>
#include <string>
#include <vector>

struct Endpoint {
  const char *name;
  std::string path;
};
static const std::vector<Endpoint> listed = {{"a", "https://a.example/v1/a"}, {"b", "https://a.example/v1/b"}};
static std::map<std::string, Endpoint> named = {{"x", {"a", "https://b.example/v1/a"}}, {"y", {"b", "https://b.example/v1/b"}}};
static const char *const plain[] = {"https://c.example/v1/a", "https://c.example/v1/b"};
static const std::string strings[] = {"https://d.example/v1/a", "https://d.example/v1/b"};
static const std::array<std::string, 2> fixed = {"https://e.example/v1/a", "https://e.example/v1/b"};

class Api {
public:
  void list();
  void map();
  void pointers();
  void texts();
  void array();
  void one();
  void turned();
  void character();
  void whole();

private:
  void get(const std::string &url) {
    curl_easy_setopt(handle, CURLOPT_URL, url.c_str());
    curl_easy_setopt(handle, CURLOPT_HTTPGET, 1L);
    curl_easy_perform(handle);
  }
  gone::Settings settings;
  CURL *handle;
};

void Api::list() {
  get(listed[settings.which].path); // REQUEST: GET https://a.example/v1/a | GET https://a.example/v1/b
}
void Api::map() {
  get(named[settings.name].path); // REQUEST: GET https://b.example/v1/a | GET https://b.example/v1/b
}
void Api::pointers() {
  get(plain[settings.which]); // REQUEST: GET https://c.example/v1/a | GET https://c.example/v1/b
}
void Api::texts() {
  get(strings[settings.which] + "/more"); // REQUEST: GET https://d.example/v1/a/more | GET https://d.example/v1/b/more
}
void Api::array() {
  get(fixed[settings.which]); // REQUEST: GET https://e.example/v1/a | GET https://e.example/v1/b
}
void Api::one() {
  get(plain[1]); // REQUEST: GET https://c.example/v1/b
}
void Api::turned() {
  get(1[plain]); // REQUEST: GET https://c.example/v1/b
}
// A character of a text: the text stays what it was.
void Api::character() {
  std::string url = "https://f.example/v1/a";
  url[settings.where] = '/';
  get(url); // REQUEST: GET https://f.example/v1/a
}
// Near miss: nobody knows what the settings hold.
void Api::whole() {
  get(settings.urls[settings.which]); // REQUEST: GET {}
}
