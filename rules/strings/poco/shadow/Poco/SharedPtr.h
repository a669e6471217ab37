//===- SharedPtr.h - shadow header of Poco: pointers that own ----------===//
//
// Declarations only.
//
//===------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_POCO_SHAREDPTR_H
#define PATLINT_SHADOW_POCO_SHAREDPTR_H

#include "Foundation.h"

namespace Poco {
class RefCountedObject {
public:
  RefCountedObject();
  void duplicate() const;
  void release() const noexcept;

protected:
  virtual ~RefCountedObject();
};

template <class C> class SharedPtr {
public:
  SharedPtr();
  SharedPtr(C *object);
  template <class O> SharedPtr(const SharedPtr<O> &other);
  SharedPtr(const SharedPtr &other);
  SharedPtr &operator=(C *object);
  SharedPtr &operator=(const SharedPtr &other);
  template <class O> SharedPtr &operator=(const SharedPtr<O> &other);
  void assign(C *object);
  void reset();
  void reset(C *object);
  void swap(SharedPtr &other);
  template <class O> SharedPtr<O> cast() const;
  template <class O> SharedPtr<O> unsafeCast() const;
  C *operator->();
  const C *operator->() const;
  C &operator*();
  const C &operator*() const;
  C *get();
  const C *get() const;
  operator C *();
  operator const C *() const;
  bool operator!() const;
  bool isNull() const;
};
template <class T, class... A> SharedPtr<T> makeShared(A &&...arguments);

template <class C> class AutoPtr {
public:
  AutoPtr();
  AutoPtr(C *object);
  AutoPtr(C *object, bool shared);
  AutoPtr(const AutoPtr &other);
  template <class O> AutoPtr(const AutoPtr<O> &other);
  AutoPtr &operator=(C *object);
  AutoPtr &operator=(const AutoPtr &other);
  template <class O> AutoPtr &operator=(const AutoPtr<O> &other);
  void assign(C *object);
  void reset();
  void reset(C *object);
  void swap(AutoPtr &other);
  template <class O> AutoPtr<O> cast() const;
  C *operator->();
  const C *operator->() const;
  C &operator*();
  const C &operator*() const;
  C *get();
  const C *get() const;
  operator C *();
  operator const C *() const;
  C *duplicate();
  bool operator!() const;
  bool isNull() const;
};
template <class T, class... A> AutoPtr<T> makeAuto(A &&...arguments);
} // namespace Poco

#endif
