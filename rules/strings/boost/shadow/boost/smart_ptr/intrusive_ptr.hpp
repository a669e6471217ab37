#pragma once
#include <boost/intrusive_ptr.hpp>
