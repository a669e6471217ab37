#pragma once
#include <boost/asio/ssl.hpp>
