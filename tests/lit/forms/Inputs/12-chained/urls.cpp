#include "urls.h"

#include <cstdlib>

const std::string STATUS = API_URL + "/shopimport/status";
std::string configured = std::getenv("SHOP_PATH");
