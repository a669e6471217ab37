#pragma once
#include <boost/bind/bind.hpp>
