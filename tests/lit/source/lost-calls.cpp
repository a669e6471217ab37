// RUN: %check_findings %s --headers shadow
// RUN: %check_findings %s --headers shadow --prefilter off
// Statements that Clang forgets whole: a call whose name says request is seen
// by its tokens, once, and is at most possible.
#include "nowhere/types.h"
#include <string>
#include <vector>

struct Client {
  void post(const char *path);
  void post(const std::string &path);
};

void lost(Client &client, Things things) {
  for (const nowhere::Array<int, 5> thing : things)
    client.post("/shopimport/status"); // EXPECT: xentral/endpoint-unavailable(note, possible)
  nowhere::Reply<int> reply = client.request(Url{"/shopimport/auth"}, 1); // EXPECT: xentral/endpoint-unavailable
}

// What is kept is found as always, and not a second time.
void kept(Client &client) {
  client.post("/shopimport/auth"); // EXPECT: xentral/endpoint-unavailable(warning)
  nowhere::send("/shopimport/status"); // EXPECT: xentral/endpoint-unavailable(warning)
}
void keptInLoop(Client &client, Things things) {
  for (const nowhere::Thing<int> thing : things)
    client.post("/shopimport/auth"); // EXPECT: xentral/endpoint-unavailable(warning)
}

// Near misses: no request by its name, a route of a server, no call.
void silent(Client &client, Things things) {
  for (const nowhere::Array<int, 5> thing : things)
    log_warning("/shopimport/status");
  for (const nowhere::Array<int, 5> thing : things)
    router.get("/shopimport/status", [](Request r) { return 1; });
  for (const nowhere::Array<int, 5> thing : things)
    router.get("/shopimport/status", &Handler::status);
  for (const nowhere::Array<int, 5> thing : things)
    path = "/shopimport/status";
  router.get("/shopimport/status", &Handler::status);
}
#if 0
void never(Client &client) { client.post("/shopimport/status"); }
#endif
