// RUN: %check_requests %s --headers shadow
// An object of namespace scope that a function sets up with the help of
// another one: what the helper adds is added to what was there.
#include <HTTPClient.h>

extern String token;
HTTPClient http;
WiFiClient client;

void headers() {
  http.addHeader("Authorization", "Bearer " + token);
  http.addHeader("Content-Type", "application/json");
}
bool state(const String &entity) {
  http.begin(client, "http://ha:8123/api/states/" + entity); // REQUEST: GET http://ha:8123/api/states/{} auth=bearer
  headers();
  int code = http.GET();
  http.end();
  return code == 200;
}
void toggle(const String &entity) {
  http.begin(client, "http://ha:8123/api/services/switch/toggle"); // REQUEST: POST http://ha:8123/api/services/switch/toggle auth=bearer
  headers();
  http.POST("{\"entity_id\":\"" + entity + "\"}");
  http.end();
}

// A helper that may leave it alone.
void maybe(bool login) {
  if (login)
    http.addHeader("Authorization", "Bearer " + token);
}
void without() {
  http.begin(client, "http://ha:8123/api/maybe"); // REQUEST: GET http://ha:8123/api/maybe auth=bearer
  maybe(token.length() > 0);
  http.GET();
  http.end();
}
