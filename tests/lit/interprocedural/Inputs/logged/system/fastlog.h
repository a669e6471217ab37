#pragma once
// A library that is installed: it hands its arguments on as they are.
namespace fastlog {
struct Stream {
  template <class T> Stream &operator<<(T &&value);
};
template <class... Args> void info(const char *format, Args &&...args);
template <class T> void read(T &value);
Stream &stream();
}
