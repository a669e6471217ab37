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
