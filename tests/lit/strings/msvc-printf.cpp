// RUN: %check_requests %s --headers shadow
// Microsoft's bounded printf: with a size, or with an array that knows it.
#include <httplib.h>
#include <stdio.h>

void a(const char *model, const char *key) {
    httplib::Client cli("https://g.example.com");
    char path[256] = "";
    sprintf_s(path, "/v1/models/%s:generate?key=%s", model, key);
    cli.Post(path); // REQUEST: POST https://g.example.com/v1/models/{}:generate?key={} auth=query
    char p[200];
    _snprintf_s(p, _TRUNCATE, "/v4/%s", model);
    cli.Get(p); // REQUEST: GET https://g.example.com/v4/{}
    sprintf_s(path, 256, "/v5/%s", model);
    cli.Get(path); // REQUEST: GET https://g.example.com/v5/{}
    _snprintf_s(p, 200, _TRUNCATE, "/v6/%s", model);
    cli.Get(p); // REQUEST: GET https://g.example.com/v6/{}
}
