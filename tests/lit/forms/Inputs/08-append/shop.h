#pragma once
#include <string>

class Shop {
public:
  Shop(std::string base, std::string token);
  void plus(const std::string &nr);
  void chain(const std::string &nr);
  void branches(const std::string &nr, const std::string &query);
  void plusNear(const std::string &nr);
  void chainNear();
  void any(const std::string &path);

private:
  long put(const std::string &url);
  std::string base_, token_;
};
