// The same with the asynchronous server.
// RUN: %check_findings %s --headers shadow
#include <ESPAsyncWebServer.h>

AsyncWebServer server(80);
static const String kKey = "x7Kd92mQ4LpZ81aB"; // EXPECT: generic/hardcoded-credential(error, flow)

static bool allowed(AsyncWebServerRequest *request) {
  if (!request->hasHeader("X-Api-Key"))
    return false;
  AsyncWebHeader *header = request->getHeader("X-Api-Key");
  return header->value() == kKey;
}

void setup() {
  server.on("/", HTTP_GET, [](AsyncWebServerRequest *request) {
    if (!allowed(request))
      return request->send(403);
    if (request->hasParam("token") && request->getParam("token")->value() == "q9Rt3LpW8sVb2Nc6") // EXPECT: generic/hardcoded-credential(error, flow)
      request->send(200, "text/plain", "ok");
    if (request->getParam("state")->value() == "x7Kd92mQ4LpZ81aC")
      request->send(204);
    if (!request->authenticate("administrator7", "m4Vb7Xc2Zl9Kj3Hg")) // EXPECT: generic/hardcoded-credential(error, flow)
      request->requestAuthentication();
  });
  server.begin();
}
