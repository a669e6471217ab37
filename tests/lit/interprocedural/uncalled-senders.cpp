// RUN: %check_requests %s --headers shadow
// A method that sends and that nobody calls sends any object of its class. What is known
// of all of them together says nothing of those that were followed to their own send.
#include <curl/curl.h>
#include <functional>
#include <memory>
#include <string>

class Builder {
  struct priv;

public:
  typedef std::function<void(std::string)> CompleteFn;
  Builder(Builder &&other) : p(std::move(other.p)) {}
  ~Builder();
  static Builder get(std::string url) { return Builder{std::move(url)}; }
  static Builder post(std::string url);
  Builder &header(std::string name, const std::string &value);
  Builder &body(const std::string &text);
  Builder &on_complete(CompleteFn fn);
  void perform_sync();
  std::shared_ptr<Builder> perform();

private:
  explicit Builder(const std::string &url);
  std::unique_ptr<priv> p;
};

struct Builder::priv {
  CURL *curl;
  curl_slist *headerlist;
  std::string postfields;
  CompleteFn completefn;
  explicit priv(const std::string &url) : curl(curl_easy_init()), headerlist(nullptr) {
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
  }
  static int progress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
  void perform() {
    // What an option is given may be changed by it; fields are as they were.
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, progress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, static_cast<void *>(this));
    if (headerlist != nullptr)
      curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headerlist);
    if (!postfields.empty())
      curl_easy_setopt(curl, CURLOPT_POSTFIELDS, postfields.c_str());
    curl_easy_perform(curl);
    if (completefn)
      completefn("");
  }
};

Builder::Builder(const std::string &url) : p(new priv(url)) {}
Builder::~Builder() {}

Builder Builder::post(std::string url) {
  Builder http{std::move(url)};
  curl_easy_setopt(http.p->curl, CURLOPT_POST, 1L);
  return http;
}

Builder &Builder::header(std::string name, const std::string &value) {
  if (!p)
    return *this;
  name.append(": ").append(value);
  p->headerlist = curl_slist_append(p->headerlist, name.c_str());
  return *this;
}

Builder &Builder::body(const std::string &text) {
  if (p)
    p->postfields = text;
  return *this;
}

Builder &Builder::on_complete(CompleteFn fn) {
  if (p)
    p->completefn = std::move(fn);
  return *this;
}

void Builder::perform_sync() {
  if (p)
    p->perform();
}

// Nobody calls it.
std::shared_ptr<Builder> Builder::perform() {
  auto self = std::make_shared<Builder>(std::move(*this));
  if (self->p)
    std::function<void()>([self] { self->p->perform(); })();
  return self;
}

std::string key();

void plain() {
  auto http = Builder::get("http://192.0.2.1/plain"); // REQUEST: GET http://192.0.2.1/plain auth=none
  http.on_complete([](std::string) {}).perform_sync();
}

void with_header() {
  auto http = Builder::get("http://192.0.2.1/header"); // REQUEST: GET http://192.0.2.1/header auth=header:X-Api-Key
  http.header("X-Api-Key", key());
  http.perform_sync();
}

void posted() {
  Builder::post("http://192.0.2.1/posted").perform_sync(); // REQUEST: POST http://192.0.2.1/posted auth=none
}

void with_body() {
  auto http = Builder::get("http://192.0.2.1/body"); // REQUEST: POST http://192.0.2.1/body auth=none
  http.body("a=b").perform_sync();
}

// Near miss: what is sent again with a token of its own is told, too.
struct Page {
  CURL *handle;
  Page() : handle(curl_easy_init()) {
    curl_easy_setopt(handle, CURLOPT_URL, "http://192.0.2.1/page"); // REQUEST: ? http://192.0.2.1/page auth=bearer
  }
  void show() { curl_easy_perform(handle); }
  void submit(bool post, const char *token) {
    if (post)
      curl_easy_setopt(handle, CURLOPT_POST, 1L);
    curl_easy_setopt(handle, CURLOPT_XOAUTH2_BEARER, token);
    curl_easy_perform(handle);
  }
};

void shown() {
  auto *page = new Page;
  page->show();
}
