#pragma once
#include <cstdlib>
#include <string>

inline std::string base() { return std::getenv("XENTRAL_URL"); }
