// Where the ERP system is and how we log in.
#pragma once

#include <string>

struct Config {
  std::string url;     // https://example.xentral.biz, no slash at the end
  std::string token;   // personal access token of the ERP system
  std::string appName; // account of the old shop interface
  std::string initKey;
};

Config loadConfig();
