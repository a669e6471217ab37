#include <WiFiNINA.h>

WiFiClient client;
const char *server = "cloud.example";
String device = "fish tank";

void setup() {}

void loop() {
  sendTemperature(21.5);
}
