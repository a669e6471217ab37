#include <httplib.h>

#include <string>

void put07(httplib::Client &client, const std::string &token, int nr) {
  httplib::Headers hdr = {{"Authorization", "Bearer " + token}};
  client.Put("/shopimport/articletoshop/" + std::to_string(nr), hdr, "{}", "application/json"); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
}
