#include "session.h"

BearerSession::BearerSession(const std::string &host, const std::string &token) : client_(host) {
  client_.set_bearer_token_auth(token);
}
httplib::Result BearerSession::get(const std::string &path) { return client_.Get(path); }

DigestSession::DigestSession(const std::string &host, const std::string &user, const std::string &password) {
  client_ = std::make_shared<httplib::Client>(host);
  client_->set_digest_auth(user, password);
}
httplib::Result DigestSession::get(const std::string &path) { return client_->Get(path); }

HeaderSession::HeaderSession(std::string host, std::string token)
    : host_(std::move(host)), token_(std::move(token)) {}
httplib::Headers HeaderSession::headers() const {
  httplib::Headers headers;
  headers.emplace("Accept", "application/json");
  headers.emplace("Authorization", "Bearer " + token_);
  return headers;
}
httplib::Result HeaderSession::get(const std::string &path) {
  httplib::Client client(host_);
  return client.Get(path, headers());
}
