#pragma once
namespace boost {
namespace asio {
class coroutine {
public:
  bool is_child() const;
  bool is_parent() const;
  bool is_complete() const;
};
} // namespace asio
} // namespace boost
// The body of a stackless coroutine, from top to bottom.
#define BOOST_ASIO_CORO_REENTER(c) if (true)
#define BOOST_ASIO_CORO_YIELD
#define BOOST_ASIO_CORO_FORK
