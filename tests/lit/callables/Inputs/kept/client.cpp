#include "client.h"

void Client::onPath(const std::string &name, std::function<std::string(int)> path) {
  paths_[name] = std::move(path);
}

void Client::orders(int id) {
  send_("https://shop.example/orders/" + std::to_string(id));
}

void Client::item(int id) { send_("https://shop.example" + paths_["item"](id)); }
