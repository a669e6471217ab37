#include <curl/curl.h>

const char *host = "http://h.test";

void setup() { Serial.begin(115200); }

void loop() {
  sendReading(analogRead(A0), F("/inside")); // REQUEST: PUT http://h.test/readings/inside/{}
  sendReading(digitalRead(D1), F("/outside")); // REQUEST: PUT http://h.test/readings/outside/{}
  log(String(F("http://h.test/never/")) + millis());
  delay(1000);
}

void sendReading(int value, const String &where) {
  String url = String(host) + F("/readings") + where;
  url += '/';
  url += value;
  put(url, 3);
}

// The near miss: only printed.
void log(const String &text) { Serial.println(text); }

bool put(const String &url, int tries) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url.c_str());
  curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, "PUT");
  return curl_easy_perform(h) == CURLE_OK;
}
