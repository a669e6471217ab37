// shadow header: all of it is in cURLpp.hpp
#include "cURLpp.hpp"
