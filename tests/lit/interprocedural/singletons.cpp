// RUN: %check_requests %s --headers shadow
// An object that a function gives everybody a reference to: what one caller
// sets, others read.
#include <curl/curl.h>
#include <string>

static void get(const std::string &url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url.c_str());
  curl_easy_perform(h);
}

class Config {
public:
  static Config &instance() {
    static Config c;
    return c;
  }
  std::string base() const { return base_; }
  void load(const char *path) { base_ = path; }
  const std::string &host() const { return host_; }
  void setHost(const std::string &host) { host_ = host; }
  std::string standard() const { return standard_; }

private:
  std::string base_, host_, standard_ = "https://standard.example.com";
};

class Pointed {
public:
  static Pointed *instance() {
    if (!self_)
      self_ = new Pointed;
    return self_;
  }
  std::string base;

private:
  static Pointed *self_;
};
Pointed *Pointed::self_ = nullptr;

int main(int argc, char **argv) {
  Config::instance().load(argv[1]);
  Config::instance().setHost("https://host.example.com");
  Pointed::instance()->base = "https://pointed.example.com";
  get(Config::instance().base() + "/v1/x");     // REQUEST: GET {}/v1/x
  get(Config::instance().host() + "/v1/y");     // REQUEST: GET https://host.example.com/v1/y
  get(Config::instance().standard() + "/v1/z"); // REQUEST: GET https://standard.example.com/v1/z
  get(Pointed::instance()->base + "/v1/p");     // REQUEST: GET https://pointed.example.com/v1/p
}
void elsewhere() {
  get(Config::instance().host() + "/v2/y"); // REQUEST: GET https://host.example.com/v2/y
  get(Pointed::instance()->base + "/v2/p"); // REQUEST: GET https://pointed.example.com/v2/p
}

// Another class, whose field nobody writes.
struct Fixed {
  std::string base = "https://fixed.example.com";
  static Fixed &instance() {
    static Fixed f;
    return f;
  }
};
void fixed() { get(Fixed::instance().base + "/v1/f"); } // REQUEST: GET https://fixed.example.com/v1/f
