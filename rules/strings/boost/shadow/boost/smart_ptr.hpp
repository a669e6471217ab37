#pragma once
#include <boost/intrusive_ptr.hpp>
#include <boost/shared_ptr.hpp>
