// Sketches with a web server: a token in a header or an argument, and the
// password of basic authentication.
// RUN: %check_findings %s --headers shadow
#include <ESP8266WebServer.h>

ESP8266WebServer server(80);
const char *apiKey = "x7Kd92mQ4LpZ81aB"; // EXPECT: generic/hardcoded-credential(error, flow, message="Credential in the source: x*** (16 characters), compared with an incoming X-Api-Key")
const char *www_username = "administrator7";
const char *www_password = "q9Rt3LpW8sVb2Nc6"; // EXPECT: generic/hardcoded-credential(error, flow, message="Credential in the source: q*** (16 characters), compared with an incoming password")
#define TOKEN "m4Vb7Xc2Zl9Kj3Hg" // EXPECT: generic/hardcoded-credential(error, flow)

bool checkToken() {
  if (!server.hasHeader("X-Api-Key"))
    return false;
  return server.header("X-Api-Key") == apiKey;
}

void handleRoot() {
  if (!checkToken() || server.arg("token") != TOKEN) {
    server.send(401, "text/plain", "Unauthorized");
    return;
  }
  if (server.arg("led") == "x7Kd92mQ4LpZ81aC" || server.arg("user").equals("x7Kd92mQ4LpZ81aD"))
    server.send(200, "text/plain", "on");
}

void handleAdmin() {
  if (!server.authenticate(www_username, www_password))
    return server.requestAuthentication();
  String auth = server.header("Authorization");
  if (auth.startsWith("Bearer ") && auth.substring(7).equals("eR5tY8uI3oP6aS1d")) // EXPECT: generic/hardcoded-credential(error, flow)
    server.send(200);
}

void handleLogin() {
  if (server.arg("USERNAME") == "administrator8" && server.arg("PASSWORD") == "kL3mN8bV5cX2zQ9w") // EXPECT: generic/hardcoded-credential(error, flow)
    server.send(200);
}

bool byIndex() {
  for (int i = 0; i < server.args(); i++)
    if (server.argName(i) == "token" && server.arg(i) == "hJ6gF3dS9aP2oI7u") // TODO-EXPECT: generic/hardcoded-credential (the name is known to the condition only)
      return true;
  return false;
}

void setup() {
  const char *names[] = {"X-Api-Key", "Authorization"};
  server.collectHeaders(names, 2);
  server.on("/", handleRoot);
  server.on("/admin", handleAdmin);
  server.on("/login", HTTP_POST, handleLogin);
  server.begin();
}

void loop() { server.handleClient(); }
