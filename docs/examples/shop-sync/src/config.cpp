#include "config.h"

#include <cstdlib>

// "Only until the secrets manager is there."
static const char *const kXentralToken =
    "31|vQ7mZr2Kx9TbLw4Hc8NdYf5Gp1JsAe6UiRo3WqXt";

static std::string fromEnvironment(const char *name, const std::string &otherwise) {
  const char *value = std::getenv(name);
  return value != nullptr && *value != '\0' ? value : otherwise;
}

Config loadConfig() {
  Config config;
  config.url = fromEnvironment("XENTRAL_URL", "http://127.0.0.1:8080");
  config.token = fromEnvironment("XENTRAL_API_TOKEN", kXentralToken);
  config.appName = fromEnvironment("XENTRAL_APP_NAME", "shop");
  config.initKey = fromEnvironment("XENTRAL_INIT_KEY", "");
  return config;
}
