// shop-sync: moves orders, stock and reports between a shop and an ERP system.
//
//   shop-sync            synchronise once
//   shop-sync serve N    answer the ERP system's calls on port N

#include "config.h"
#include "http.h"
#include "legacy.h"
#include "reports.h"
#include "shop.h"
#include "webhook.h"

#include <curl/curl.h>

#include <cstdlib>
#include <cstring>
#include <iostream>

static int failures = 0;

static void report(const char *what, bool ok) {
  std::cout << what << ": " << (ok ? "ok" : "failed") << "\n";
  if (!ok)
    ++failures;
}

static int serve(int port) {
  httplib::Server server;
  addRoutes(server);
  return server.listen("127.0.0.1", port) ? 0 : 1;
}

int main(int argc, char **argv) {
  if (argc == 3 && std::strcmp(argv[1], "serve") == 0)
    return serve(std::atoi(argv[2]));
  curl_global_init(CURL_GLOBAL_DEFAULT);
  const Config config = loadConfig();

  RestClient rest(config);
  report("products", rest.get("/v1/products?page[size]=50").ok());
  report("customers", rest.post("/v1/customers", "{\"name\": \"A\"}").ok());
  report("statistics", rest.get("/shopimport/statistics").ok());
  report("reconnect", rest.post("/shopimport/reconnect", "{}").ok());

  ShopConnection shop(config);
  std::string orders;
  report("orders", shop.openOrders(orders));
  report("credit note", shop.createCreditNote("{\"order\": 5}"));
  report("refund", shop.refund("{\"order\": 5}"));
  report("stock", shop.pushStock("ART-100"));

  report("order", pullOrder(config, "4711"));

  std::string csv;
  report("report", downloadReport(config, 7, csv));

  curl_global_cleanup();
  return failures == 0 ? 0 : 1;
}
