#pragma once
#include <cstddef>
namespace boost {
template <typename T> class intrusive_ptr {
public:
  typedef T element_type;
  intrusive_ptr();
  intrusive_ptr(std::nullptr_t);
  intrusive_ptr(T *, bool = true);
  intrusive_ptr(const intrusive_ptr &);
  template <typename U> intrusive_ptr(const intrusive_ptr<U> &);
  intrusive_ptr &operator=(const intrusive_ptr &);
  intrusive_ptr &operator=(T *);
  void reset();
  void reset(T *);
  T *get() const;
  T *detach();
  T &operator*() const;
  T *operator->() const;
  explicit operator bool() const;
  bool operator!() const;
  void swap(intrusive_ptr &);
};
template <typename T, typename U> bool operator==(const intrusive_ptr<T> &, const intrusive_ptr<U> &);
template <typename T, typename U> bool operator!=(const intrusive_ptr<T> &, const intrusive_ptr<U> &);
template <typename T> bool operator<(const intrusive_ptr<T> &, const intrusive_ptr<T> &);
template <typename T> T *get_pointer(const intrusive_ptr<T> &);
template <typename T, typename U> intrusive_ptr<T> static_pointer_cast(const intrusive_ptr<U> &);
template <typename T, typename U> intrusive_ptr<T> dynamic_pointer_cast(const intrusive_ptr<U> &);
} // namespace boost
