#pragma once
#include <boost/system/error_code.hpp>
