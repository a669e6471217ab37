#pragma once
#include <cstdlib>
#include <string>

inline std::string base() { return std::getenv("ERP_URL"); }
