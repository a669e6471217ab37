// RUN: %check_requests %s --headers shadow
// The header that declares the classes is not in the tree, nor is what it would
// include: neither std:: nor the client is known.
#include "shop/api.h" // missing

const std::string Api::Version = "/v2";

Api::Api(const std::string &token) : m_base("https://api.example"), token_(token), tries(3) {}

Api::~Api() { curl_easy_cleanup(curl); }

Api *Api::instance() {
  static Api only(getenv("TOKEN"));
  return &only;
}

std::string Api::base() const { return m_base; }

// The header says which method is the default.
std::string Api::request(const std::string &path, const std::string &method) {
  CURL *c = curl_easy_init();
  std::string url = m_base + Version + path;
  curl_slist *headers = curl_slist_append(nullptr, ("Authorization: Bearer " + token_).c_str());
  curl_easy_setopt(c, CURLOPT_URL, url.c_str());
  curl_easy_setopt(c, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, method.c_str());
  curl_easy_perform(c);
  return last;
}

void Api::orders(int id) {
  request("/orders"); // REQUEST: ? https://api.example/v2/orders auth=bearer
  request("/orders/" + std::to_string(id), "DELETE"); // REQUEST: DELETE https://api.example/v2/orders/{} auth=bearer
}

// A class within, a namespace around, a field that is set in another method.
void Api::Stream::open(const std::string &host) { this->host = host; }
void Api::Stream::run() {
  cpr::Get(cpr::Url{"https://" + this->host + "/stream"}); // REQUEST: GET https://{}/stream auth=none
}

namespace shop {
void Stock::set(std::unique_ptr<httplib::Client> client) { client_ = std::move(client); }
bool Stock::count() {
  auto result = client_->Get("/stock/count"); // REQUEST: GET {}/stock/count
  return result && result->status == 200;
}
} // namespace shop

#if 0
Api::Api(Other *other) : Gone(other), m_base(other->base()) { // of no build that is read
  {
#endif

// Near misses: what is declared here stays as it is.
class Known {
public:
  void send();

private:
  std::string url = "https://known.example";
};
void Known::send() {
  cpr::Get(cpr::Url{url}); // REQUEST: GET https://known.example auth=none
}

// A method that another one calls by its full name has an object all the same.
Speech::Speech() : base_("https://speech.example") {}
void Speech::renew() { token_ = Speech::fetch(); }
std::string Speech::fetch() {
  cpr::Get(cpr::Url{base_ + "/token"}); // REQUEST: GET https://speech.example/token auth=none
  return "";
}

// In a namespace that is declared, and named at each definition.
namespace net {
class Forward;
}
net::Repo::Repo(const std::string &name) { url = "https://git.example/repos/" + name; }
void net::Repo::branches() {
  cpr::Get(cpr::Url{url + "/branches"}); // REQUEST: GET https://git.example/repos/{}/branches auth=none
}
void net::Forward::set() { where = "https://forward.example"; }
void net::Forward::run() {
  cpr::Get(cpr::Url{where + "/run"}); // REQUEST: GET https://forward.example/run auth=none
}
