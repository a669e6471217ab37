#include "shop.h"

#include "base64.h"

#include <iostream>

ShopConnection::ShopConnection(const Config &config)
    : client_(config.url), prefix_("/api/shopimport") {
  client_.set_bearer_token_auth(config.token);
  client_.set_connection_timeout(10);
}

bool ShopConnection::take(const httplib::Result &result, std::string &json) {
  if (!result) {
    std::cerr << "no answer: " << httplib::to_string(result.error()) << "\n";
    return false;
  }
  json = result->body;
  return result->status == 200;
}

bool ShopConnection::openOrders(std::string &json) {
  return take(client_.Get("/api/v1/salesOrders?filter[0][key]=status"), json);
}

bool ShopConnection::createCreditNote(const std::string &json) {
  std::string answer;
  return take(client_.Post("/api/v1/creditNotes", json, "application/json"),
              answer);
}

// Answers 401 since we moved to tokens. createCreditNote is what works.
bool ShopConnection::refund(const std::string &json) {
  std::string answer;
  if (take(client_.Post(prefix_ + "/refund", json, "application/json"), answer))
    return true;
  std::cerr << "POST /shopimport/refund failed\n";
  return false;
}

bool ShopConnection::pushStock(const std::string &articleNumber) {
  std::string answer;
  std::string path = prefix_;
  path.append("/articletoshop/").append(base64(articleNumber));
  return take(client_.Post(path, "{}", "application/json"), answer);
}
