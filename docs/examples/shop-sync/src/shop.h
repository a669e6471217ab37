// What the shop does with the ERP system, on cpp-httplib.
#pragma once

#include "config.h"

#include <httplib.h>

#include <string>

class ShopConnection {
public:
  explicit ShopConnection(const Config &config);

  bool openOrders(std::string &json);
  bool createCreditNote(const std::string &json);
  bool refund(const std::string &json);
  bool pushStock(const std::string &articleNumber);

private:
  bool take(const httplib::Result &result, std::string &json);

  httplib::Client client_;
  std::string prefix_;
};
