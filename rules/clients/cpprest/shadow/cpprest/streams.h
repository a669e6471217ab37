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
template <class C> class basic_istream;
template <class C> class basic_ostream;

template <class C> class streambuf {
public:
  streambuf();
  template <class T> streambuf(const streambuf<T> &other);
  operator bool() const;
  basic_istream<C> create_istream() const;
  basic_ostream<C> create_ostream() const;
  bool can_read() const;
  bool can_write() const;
  bool is_open() const;
  bool is_eof() const;
  task<void> close() const;
  task<void> close(std::ios_base::openmode mode) const;
  task<void> close(std::ios_base::openmode mode, std::exception_ptr error) const;
  task<int> putc(C value);
  task<size_t> putn_nocopy(const C *data, size_t count);
  task<size_t> putn(const C *data, size_t count);
  task<int> getc();
  task<int> bumpc();
  task<size_t> getn(C *data, size_t count);
  size_t in_avail() const;
  task<void> sync();
};
template <class C> class basic_istream {
public:
  basic_istream();
  template <class T> basic_istream(const streams::streambuf<T> &buffer);
  streams::streambuf<C> streambuf() const;
  task<int> read() const;
  task<size_t> read(streams::streambuf<C> target, size_t count) const;
  task<size_t> read_line(streams::streambuf<C> target) const;
  task<size_t> read_to_delim(streams::streambuf<C> target, int delimiter) const;
  task<size_t> read_to_end(streams::streambuf<C> target) const;
  task<void> close() const;
  task<void> close(std::exception_ptr error) const;
  long long seek(long long position) const;
  long long seek(long long offset, std::ios_base::seekdir from) const;
  long long tell() const;
  bool is_valid() const;
  bool is_open() const;
  bool is_eof() const;
};
template <class C> class basic_ostream {
public:
  basic_ostream();
  template <class T> basic_ostream(const streams::streambuf<T> &buffer);
  streams::streambuf<C> streambuf() const;
  task<size_t> write(streams::streambuf<C> source, size_t count) const;
  template <class T> task<size_t> print(const T &text) const;
  template <class T> task<size_t> print_line(const T &text) const;
  task<void> flush() const;
  task<void> close() const;
  task<void> close(std::exception_ptr error) const;
  bool is_valid() const;
  bool is_open() const;
};
typedef basic_istream<uint8_t> istream;
typedef basic_ostream<uint8_t> ostream;
typedef basic_istream<utility::char_t> wistream;

template <class T> class container_buffer : public streambuf<typename T::value_type> {
public:
  container_buffer(std::ios_base::openmode mode = std::ios_base::out);
  container_buffer(T data, std::ios_base::openmode mode = std::ios_base::in);
  T &collection() const;
};
typedef container_buffer<std::string> stringstreambuf;
template <class C> class producer_consumer_buffer : public streambuf<C> {
public:
  producer_consumer_buffer(size_t size = 512);
};
template <class C> class rawptr_buffer : public streambuf<C> {
public:
  rawptr_buffer(const C *data, size_t size);
  rawptr_buffer(C *data, size_t size, std::ios_base::openmode mode = std::ios_base::out);
};
template <class C> class rawptr_stream {
public:
  static basic_istream<C> open_istream(const C *data, size_t size);
  static basic_ostream<C> open_ostream(C *data, size_t size);
};
template <class C> class file_buffer {
public:
  static task<streambuf<C>> open(const utility::string_t &name, std::ios_base::openmode mode = std::ios_base::out, int share = 0);
};
template <class C> class file_stream {
public:
  static task<basic_istream<C>> open_istream(const utility::string_t &name, std::ios_base::openmode mode = std::ios_base::in, int share = 0);
  static task<basic_ostream<C>> open_ostream(const utility::string_t &name, std::ios_base::openmode mode = std::ios_base::out, int share = 0);
};
typedef file_stream<uint8_t> fstream;
class bytestream {
public:
  template <class T> static istream open_istream(T data);
  template <class T> static ostream open_ostream();
};
template <class T> class container_stream {
public:
  static basic_istream<typename T::value_type> open_istream(T data);
  static basic_ostream<typename T::value_type> open_ostream();
};
typedef container_stream<std::basic_string<char>> stringstream;
} // namespace streams
} // namespace concurrency

#endif
