// What programs use of Boost.Thread's threads.
#pragma once
#include <cstddef>
namespace boost {
class thread {
public:
  class id {};
  thread() noexcept;
  template <class F, class... A> explicit thread(F &&code, A &&...arguments);
  thread(thread &&other) noexcept;
  thread &operator=(thread &&other) noexcept;
  ~thread();
  bool joinable() const noexcept;
  void join();
  void detach();
  void interrupt();
  id get_id() const noexcept;
  static unsigned hardware_concurrency() noexcept;
};
class thread_group {
public:
  template <class F> thread *create_thread(F code);
  void add_thread(thread *one);
  void join_all();
  void interrupt_all();
  std::size_t size() const;
};
class mutex {
public:
  void lock();
  bool try_lock();
  void unlock();
  class scoped_lock {
  public:
    explicit scoped_lock(mutex &m);
    ~scoped_lock();
    void lock();
    void unlock();
  };
};
} // namespace boost
