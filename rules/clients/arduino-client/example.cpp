// What the model of Arduino's connections must find. The comments say it line
// by line: a REQUEST comment is what `patlint requests` lists for the line, an
// EXPECT comment what `patlint` finds there (CONTRIBUTING.md, "Lit tests"). A
// line that says nothing must stay silent. tests/clients_test.py checks it,
// and compiles this file against the shadow headers.
#include <WiFiClientSecure.h>
#include <Ethernet.h>
#include <WiFi.h>

// The word xentral makes these findings: XENTRAL_URL.

// --- found -------------------------------------------------------------------

// The place is the call that ends the request line.
void piecewise(const char *host, int number, const String &token) {
  WiFiClient client;
  if (!client.connect(host, 80))
    return;
  client.print("PUT /shopimport/articletoshop/");
  client.print(number);
  client.println(" HTTP/1.1"); /* REQUEST: PUT http://{}/shopimport/articletoshop/{} auth=bearer client=arduino-client */ // EXPECT: xentral/endpoint-unavailable(error)
  client.print("Host: ");
  client.println(host);
  client.print(F("Authorization: Bearer "));
  client.println(token);
  client.println("Connection: close");
  client.println();
  while (client.connected())
    if (client.available())
      Serial.write(client.read());
  client.stop();
}

void oneLine() {
  WiFiClientSecure client;
  client.setInsecure();
  client.connect("a.xentral.biz", 443);
  client.println("GET /api/shopimport/status HTTP/1.1"); /* REQUEST: GET https://a.xentral.biz/api/shopimport/status auth=none */ // EXPECT: xentral/endpoint-unavailable(warning)
  client.println("Host: a.xentral.biz");
  client.println();
}

void oneText(const String &path, const String &key) {
  EthernetClient client;
  if (client.connect(IPAddress(10, 0, 0, 2), 8080)) {
    client.print(String("POST ") + path + " HTTP/1.1\r\n" + "Host: 10.0.0.2:8080\r\n" + "X-Api-Key: " + key + "\r\n\r\n"); /* REQUEST: POST http://10.0.0.2:8080{} auth=header:X-Api-Key */
    client.printf("GET /v1/tags/%d HTTP/1.0\r\n\r\n", 7); /* REQUEST: GET http://{}:8080/v1/tags/7 auth=none */
  }
}

// Nobody ends the header lines here: who reads has sent them.
void withoutBlankLine(Client &client) {
  client.print("GET /shopimport/");
  client.print("refund HTTP/1.0\r\n"); /* REQUEST: GET {}/shopimport/refund auth=unknown */ // EXPECT: xentral/endpoint-unavailable(warning)
  client.readString();
}

// In functions of the program.
class Shop {
public:
  explicit Shop(Client &client) : client(client) {}
  bool get(const String &path, const String &token) {
    client.connect("10.0.0.2", 80);
    client.print("GET ");
    client.print(path);
    client.println(" HTTP/1.1");
    headers(token);
    client.println();
    return client.find("200 OK");
  }

private:
  void headers(const String &token) {
    client.println("Host: 10.0.0.2");
    client.println("Authorization: Bearer " + token);
  }
  Client &client;
};
void shop(Client &client, const String &token) {
  Shop shop(client);
  shop.get("/shopimport/statistics", token); /* REQUEST: GET http://10.0.0.2/shopimport/statistics auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  shop.get("/v1/products", token); /* REQUEST: GET http://10.0.0.2/v1/products auth=bearer */
}

// --- not found ---------------------------------------------------------------

void basic(Client &client, const String &encoded) {
  client.connect("10.0.0.2", 80);
  client.println("GET /shopimport/status HTTP/1.1"); /* REQUEST: GET http://10.0.0.2/shopimport/status auth=basic */
  client.println("Host: 10.0.0.2");
  client.println("Authorization: Basic " + encoded);
  client.println();
}

// A server.
void serve(WiFiServer &server) {
  WiFiClient client = server.available();
  String line = client.readStringUntil('\n');
  if (line.startsWith("GET /shopimport/status")) {
    client.println("HTTP/1.1 200 OK");
    client.println("Content-Type: text/html");
    client.println();
    client.println("<a href=\"/shopimport/refund\">GET /shopimport/refund HTTP/1.1</a>");
  }
}

void logged(const String &path) {
  Serial.print("GET /shopimport/status");
  Serial.println(" HTTP/1.1");
  Serial.println();
}
