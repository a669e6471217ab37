// The old shop interface, with the account it was made for.
#pragma once

#include "config.h"

#include <string>

// Tells the ERP system to fetch one order from the shop. This interface knows
// no tokens: it wants HTTP Digest with the app name and its key.
bool pullOrder(const Config &config, const std::string &orderNumber);
