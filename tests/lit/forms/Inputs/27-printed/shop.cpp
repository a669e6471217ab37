#include "client.h"

long toShop(const std::string &host, const std::string &token, long nr) {
  Printed client(host, token);
  client.print("/shopimport/articletoshop/");
  client.print(nr);
  return client.put(); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
}

long refund(const std::string &host, const std::string &token) {
  Printed client(host, token);
  client.print("/shopimport/");
  client.print("refund");
  return client.put(); /* REQUEST: PUT {}/shopimport/refund auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
}

// Glued together to another word.
long nearMiss(const std::string &host, const std::string &token, long nr) {
  Printed client(host, token);
  client.print("/shopimport/articletoshop");
  client.print("X/");
  client.print(nr);
  return client.put(); /* REQUEST: PUT {}/shopimport/articletoshopX/{} auth=bearer */
}

long any(const std::string &host, const std::string &token, const std::string &path, long nr) {
  Printed client(host, token);
  client.print(path);
  client.print(nr);
  return client.put(); /* REQUEST: PUT {} auth=bearer */
}
