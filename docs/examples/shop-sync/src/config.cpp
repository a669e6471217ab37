#include "config.h"

#include <cstdio>
#include <cstdlib>

// "Only until the secrets manager is there."
static const char *const kXentralToken =
    "31|vQ7mZr2Kx9TbLw4Hc8NdYf5Gp1JsAe6UiRo3WqXt";

static std::string fromEnvironment(const char *name,
                                   const std::string &otherwise) {
  const char *value = std::getenv(name);
  return value != nullptr && *value != '\0' ? value : otherwise;
}

Config loadConfig() {
  const char *url = std::getenv("XENTRAL_URL");
  if (url == nullptr) {
    std::fputs("shop-sync: XENTRAL_URL is not set\n", stderr);
    std::exit(2);
  }
  Config config;
  config.url = url;
  config.token = fromEnvironment("XENTRAL_API_TOKEN", kXentralToken);
  config.appName = fromEnvironment("XENTRAL_APP_NAME", "shop");
  config.initKey = fromEnvironment("XENTRAL_INIT_KEY", "");
  return config;
}
