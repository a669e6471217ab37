//===- pplxtasks.h - shadow header of the C++ REST SDK: tasks ----------===//
//
// Declarations, and bodies that do nothing where a closure is a template argument.
//
//===------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_PPLX_PPLXTASKS_H
#define PATLINT_SHADOW_PPLX_PPLXTASKS_H

#include <atomic>
#include <condition_variable>
#include <exception>
#include <fstream>
#include <functional>
#include <memory>
#include <mutex>
#include <type_traits>
#include <utility>
#include <vector>

namespace pplx {
template <class T> class task;

class cancellation_token {
public:
  static cancellation_token none();
  bool is_canceled() const;
};
class cancellation_token_source {
public:
  cancellation_token_source();
  cancellation_token get_token() const;
  void cancel() const;
};
class task_canceled : public std::exception {};
class task_options {
public:
  task_options();
  task_options(cancellation_token token);
};
enum task_status { not_complete, completed, canceled };

namespace shadow {
template <class T> struct unwrapped { typedef T type; };
template <class T> struct unwrapped<task<T>> { typedef T type; };
/// A continuation takes the value, the task, or for void nothing. Of one that takes
/// something else, such as another system's strings, it is not known what it returns.
template <class F, class T, class = void> struct with_task {
  typedef void type;
};
template <class F, class T> struct with_task<F, T, std::void_t<decltype(std::declval<F>()(std::declval<task<T>>()))>> {
  typedef decltype(std::declval<F>()(std::declval<task<T>>())) type;
};
template <class F, class T, class = void> struct continued : with_task<F, T> {};
template <class F, class T> struct continued<F, T, std::void_t<decltype(std::declval<F>()(std::declval<T>()))>> {
  typedef decltype(std::declval<F>()(std::declval<T>())) type;
};
template <class F> struct continued<F, void, std::void_t<decltype(std::declval<F>()())>> {
  typedef decltype(std::declval<F>()()) type;
};
} // namespace shadow

template <class T> class task {
public:
  typedef T result_type;
  task();
  template <class F, class = decltype(std::declval<F>()())> explicit task(F) {}
  template <class F, class = decltype(std::declval<F>()())> task(F, const task_options &) {}
  template <class F> task<typename shadow::unwrapped<typename shadow::continued<F, T>::type>::type> then(const F &) const { return {}; }
  template <class F>
  task<typename shadow::unwrapped<typename shadow::continued<F, T>::type>::type> then(const F &,
                                                                                                    task_options) const {
    return {};
  }
  task_status wait() const;
  T get() const;
  bool is_done() const;
};

template <class T> class task_completion_event;
template <class T> task<T> create_task(task_completion_event<T> event, task_options options = task_options());
template <class F> task<typename shadow::unwrapped<decltype(std::declval<F>()())>::type> create_task(F, task_options = task_options()) {
  return {};
}
template <class T> task<T> create_task(const task<T> &given);
template <class T> task<T> task_from_result(T value, const task_options &options = task_options());
task<void> task_from_result();
template <class T> task<T> task_from_exception(std::exception_ptr error, const task_options &options = task_options());
template <class T, class E> task<T> task_from_exception(E error, const task_options &options = task_options());
template <class I> task<void> when_all(I first, I last);
template <class I> task<void> when_any(I first, I last);
template <class T> class task_completion_event {
public:
  bool set(T value) const;
  template <class E> bool set_exception(E error) const;
};
template <> class task_completion_event<void> {
public:
  bool set() const;
  template <class E> bool set_exception(E error) const;
};
} // namespace pplx

namespace concurrency {
using pplx::cancellation_token;
using pplx::create_task;
using pplx::task;
using pplx::task_from_result;
} // namespace concurrency
namespace Concurrency = concurrency;

#endif
