// Which argument of which call is the body: Windows and Arduino.
// RUN: %check_findings %s --headers shadow
#include <windows.h>
#include <winhttp.h>
#include <Arduino.h>
#include <ArduinoHttpClient.h>
#include <HTTPClient.h>

void winhttp(HINTERNET request) {
  char body[] = "grant_type=client_credentials&client_secret=a1hSWExkNHZ1ZmJkWU01"; // EXPECT: generic/hardcoded-credential(error, flow)
  WinHttpSendRequest(request, L"Content-Type: text/plain", -1L, (LPVOID)body, sizeof body, sizeof body, 0);
  DWORD written = 0;
  WinHttpWriteData(request, "{\"password\":\"a1hSWExkNHZ1ZmJkWU02\"}", 35, &written); // EXPECT: generic/hardcoded-credential(error, flow)
}

void arduino(HTTPClient &http, const String &reading) {
  http.POST("api_key=b1hSWExkNHZ1ZmJkWU01&field1=" + reading);                  // EXPECT: generic/hardcoded-credential(error, flow)
  http.PUT(String("{\"token\":\"b1hSWExkNHZ1ZmJkWU02\",\"value\":") + reading + "}"); // EXPECT: generic/hardcoded-credential(error, flow)
  http.sendRequest("PATCH", "value=b1hSWExkNHZ1ZmJkWU03");
  Serial.println("password=b1hSWExkNHZ1ZmJkWU04");
}

void arduino(HttpClient &client) {
  client.post("/a", "application/json", "{\"password\":\"c1hSWExkNHZ1ZmJkWU01\"}"); // EXPECT: generic/hardcoded-credential(error, flow)
  client.beginRequest();
  client.post("/b");
  client.beginBody();
  client.print("api_key=c1hSWExkNHZ1ZmJkWU02"); // EXPECT: generic/hardcoded-credential(error, flow)
  client.endRequest();
}
