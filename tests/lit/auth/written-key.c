// RUN: %check_requests %s --headers shadow
// RUN: %check_findings %s --headers shadow
// A request as it is written, in one literal with escapes: only the key in it
// is masked, so that host and path are told.
#include <string.h>
#include <sys/socket.h>

static const char *request = // one line
    "GET /v1/current.json?key=57823f2ce93859410a82942422838210&q=Rome HTTP/1.1\r\nHost: api.example.com\r\n\r\n"; // EXPECT: generic/hardcoded-credential
void task(int sock) {
  send(sock, request, strlen(request), 0); // REQUEST: GET http://api.example.com/v1/current.json?key=***&q=Rome auth=query
}
