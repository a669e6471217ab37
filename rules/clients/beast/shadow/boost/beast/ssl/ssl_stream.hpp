#pragma once
#include <boost/beast/ssl.hpp>
