#include <boost/asio/coroutine.hpp>
#define reenter(c) BOOST_ASIO_CORO_REENTER(c)
#define yield BOOST_ASIO_CORO_YIELD
#define fork BOOST_ASIO_CORO_FORK
