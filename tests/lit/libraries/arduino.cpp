// RUN: %check_requests %s --headers shadow
// Arduino's String, and texts in flash: F(), PSTR(), PROGMEM.
#include <Arduino.h>
#include <curl/curl.h>

const char kShop[] PROGMEM = "/shopimport/articletoshop/";
String api = "https://shop.test/api/";

void put(const String &url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url.c_str());
  curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, "PUT");
  curl_easy_perform(h);
}

void found(const char *base, int nr, float ratio) {
  String u = base;
  u += F("shopimport/articletoshop/");
  u += nr;
  put(u); // REQUEST: PUT {}shopimport/articletoshop/{}
  put(String("http://h.test") + "/a/" + nr + '/' + 7); // REQUEST: PUT http://h.test/a/{}/7
  put("http://h.test/b/" + String(nr)); // REQUEST: PUT http://h.test/b/{}
  put(String(F("http://h.test")) + F("/c")); // REQUEST: PUT http://h.test/c
  put(api + FPSTR(kShop) + String(ratio, 2)); // REQUEST: PUT https://shop.test/api//shopimport/articletoshop/{}
  String v;
  v.concat("http://h.test/");
  v.concat(F("d/"));
  v.concat(nr);
  put(v); // REQUEST: PUT http://h.test/d/{}
  char buffer[64];
  snprintf_P(buffer, sizeof(buffer), PSTR("http://h.test/e/%d"), nr);
  put(buffer); // REQUEST: PUT http://h.test/e/{}
  strcpy_P(buffer, PSTR("http://h.test"));
  strcat_P(buffer, kShop);
  put(buffer); // REQUEST: PUT http://h.test/shopimport/articletoshop/
}

// Changes in place.
void changed(String id) {
  String t = F("http://h.test/f/{id}");
  t.replace("{id}", id);
  put(t); // REQUEST: PUT http://h.test/f/{}
  String l = "HTTP://H.TEST/G ";
  l.toLowerCase();
  l.trim();
  put(l); // REQUEST: PUT http://h.test/g
  put(String("http://h.test/half").substring(0, 15)); // REQUEST: PUT http://h.test/h
  String r("http://h.test/i/j");
  r.remove(15);
  put(r); // REQUEST: PUT http://h.test/i
}

// What is only compared or printed is no request; what comes from outside is
// unknown.
void nearMiss(String id) {
  if (id.startsWith("http://h.test/k") || id == "http://h.test/l")
    Serial.println(String(F("http://h.test/m/")) + id);
}
void unknown() {
  put(Serial.readString()); // REQUEST: PUT {}
  put("http://h.test/" + Serial.readStringUntil('\n')); // REQUEST: PUT http://h.test/{}
  put(String("http://h.test/") + String(millis(), HEX)); // REQUEST: PUT http://h.test/{}
}
