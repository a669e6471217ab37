//===- streams.h - shadow header of the C++ REST SDK: streams ----------===//
//
// Declarations only.
//
//===------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_CPPREST_STREAMS_H
#define PATLINT_SHADOW_CPPREST_STREAMS_H

#include <cpprest/asyncrt_utils.h>
#include <pplx/pplxtasks.h>

namespace concurrency {
namespace streams {
template <class C> class streambuf {
public:
  task<void> close() const;
};
template <class C> class basic_istream {
public:
  basic_istream();
  template <class T> basic_istream(const streams::streambuf<T> &buffer);
  task<size_t> read_to_end(streambuf<C> target) const;
  task<size_t> read(streambuf<C> target, size_t count) const;
  task<void> close() const;
  bool is_valid() const;
};
template <class C> class basic_ostream {
public:
  basic_ostream();
  template <class T> basic_ostream(const streams::streambuf<T> &buffer);
  streams::streambuf<C> streambuf() const;
  task<void> close() const;
};
typedef basic_istream<uint8_t> istream;
typedef basic_ostream<uint8_t> ostream;

template <class T> class container_buffer : public streambuf<uint8_t> {
public:
  container_buffer();
  T &collection() const;
};
typedef container_buffer<std::string> stringstreambuf;
template <class C> class producer_consumer_buffer : public streambuf<C> {
public:
  producer_consumer_buffer();
};
template <class C> class file_buffer {
public:
  static task<streambuf<C>> open(const utility::string_t &name, std::ios_base::openmode mode = std::ios_base::out, int share = 0);
};
template <class C> class file_stream {
public:
  static task<basic_istream<C>> open_istream(const utility::string_t &name);
  static task<basic_ostream<C>> open_ostream(const utility::string_t &name);
};
typedef file_stream<uint8_t> fstream;
class bytestream {
public:
  template <class T> static istream open_istream(T data);
};
class stringstream {
public:
  static istream open_istream(const std::string &data);
};
} // namespace streams
} // namespace concurrency

#endif
