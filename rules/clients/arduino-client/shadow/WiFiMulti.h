#include "ESP8266WiFiMulti.h" // shadow header: the same on the ESP32
