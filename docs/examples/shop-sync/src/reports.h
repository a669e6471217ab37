// Reports of the ERP system, as files.
#pragma once

#include "config.h"

#include <string>

// False if it could not be downloaded.
bool downloadReport(const Config &config, int report, std::string &csv);
