#pragma once
// Shadow header: objects, events and who handles them.
#include "wx/string.h"

class wxClassInfo;
class wxObject {
public:
  virtual ~wxObject();
  wxClassInfo *GetClassInfo() const;
};
template <class Type> class wxObjectDataPtr {
public:
  Type *get() const;
  Type *operator->() const;
};
template <class Type> class wxScopedPtr {
public:
  explicit wxScopedPtr(Type *object = nullptr);
  Type *get() const;
  Type *operator->() const;
  Type &operator*() const;
  void reset(Type *object = nullptr);
  Type *release();
  explicit operator bool() const;
};
template <class Type> class wxSharedPtr {
public:
  wxSharedPtr();
  explicit wxSharedPtr(Type *object);
  Type *get() const;
  Type *operator->() const;
  Type &operator*() const;
  explicit operator bool() const;
};
