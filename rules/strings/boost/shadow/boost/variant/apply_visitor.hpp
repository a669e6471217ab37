#pragma once
#include <boost/variant.hpp>
