#pragma once
#include <functional>
#include <map>
#include <string>

class Client {
public:
  using Send = std::function<void(const std::string &)>;
  void onSend(Send send) { send_ = std::move(send); }
  void onPath(const std::string &name, std::function<std::string(int)> path);
  void orders(int id);
  void item(int id);

private:
  Send send_;
  std::map<std::string, std::function<std::string(int)>> paths_;
};
