#pragma once
namespace boost {
template <typename... T> void ignore_unused(const T &...) {}
template <typename... T> void ignore_unused() {}
} // namespace boost
