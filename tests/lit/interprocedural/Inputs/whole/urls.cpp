#include "urls.h"

const char *g_base = "https://base.example";
const char *const kStatusPath = "/shopimport/status";
std::string g_host;
const std::string Paths::statistics = "/shopimport/statistics";
void setHost(const std::string &host) { g_host = "https://" + host; }
