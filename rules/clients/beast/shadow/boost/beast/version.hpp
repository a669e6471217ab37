#pragma once
#define BOOST_BEAST_VERSION 300
#define BOOST_BEAST_VERSION_STRING "Boost.Beast/300"
