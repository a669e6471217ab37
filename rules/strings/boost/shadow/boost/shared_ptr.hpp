#pragma once
#include <memory>
// As those of the standard library.
namespace boost {
using std::const_pointer_cast;
using std::dynamic_pointer_cast;
using std::enable_shared_from_this;
using std::make_shared;
using std::shared_ptr;
using std::static_pointer_cast;
using std::weak_ptr;
template <typename T> using scoped_ptr = std::unique_ptr<T>;
template <typename T> using scoped_array = std::unique_ptr<T[]>;
template <typename T> using shared_array = std::shared_ptr<T[]>;
} // namespace boost
