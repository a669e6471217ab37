#pragma once
#include <functional>
namespace boost {
using std::bind;
using std::cref;
using std::mem_fn;
using std::ref;
namespace placeholders = std::placeholders;
} // namespace boost
