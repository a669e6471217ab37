#include <WiFi.h>

static WiFiClient client;
static String host = "10.0.0.2";

void toShop(const String &token, long nr) {
  if (!client.connect(host.c_str(), 80))
    return;
  client.print("PUT /shopimport/articletoshop/");
  client.print(nr);
  client.println(" HTTP/1.1"); /* REQUEST: PUT http://10.0.0.2/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  client.println("Host: " + host);
  client.println("Authorization: Bearer " + token);
  client.println();
}

// Glued together to another word.
void nearMiss(const String &token, long nr) {
  client.connect(host.c_str(), 80);
  client.print("PUT /shopimport/articletoshop");
  client.print("X/");
  client.print(nr);
  client.println(" HTTP/1.1"); /* REQUEST: PUT http://10.0.0.2/shopimport/articletoshopX/{} auth=bearer */
  client.println("Host: " + host);
  client.println("Authorization: Bearer " + token);
  client.println();
}

void any(const String &path) {
  client.connect(host.c_str(), 80);
  client.println("GET " + path + " HTTP/1.1"); /* REQUEST: GET http://10.0.0.2{} auth=none */
  client.println("Host: " + host);
  client.println();
}

void setup() {}
void loop() {}
