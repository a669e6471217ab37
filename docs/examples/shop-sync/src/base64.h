#pragma once

#include <string>

std::string base64(const std::string &bytes);
