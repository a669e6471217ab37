#include "client.h"

#include <cpr/cpr.h>

int main() {
  Client client;
  client.onSend([](const std::string &url) { cpr::Get(cpr::Url{url}); });
  client.onPath("item", [](int id) { return "/items/" + std::to_string(id); });
  client.orders(7); // REQUEST: GET https://shop.example/orders/7
  client.item(8);   // REQUEST: GET https://shop.example/items/8
}
