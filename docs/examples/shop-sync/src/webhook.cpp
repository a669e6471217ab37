#include "webhook.h"

#include <httplib.h>

void addRoutes(httplib::Server &server) {
  server.Get("/shopimport/status",
             [](const httplib::Request &, httplib::Response &response) {
               response.set_content("{\"status\": \"ok\"}", "application/json");
             });
  server.Post("/shopimport/refund",
              [](const httplib::Request &request, httplib::Response &response) {
                response.status = request.body.empty() ? 400 : 200;
              });
}
