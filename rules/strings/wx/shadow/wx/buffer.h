#pragma once
// Shadow header: the buffers that conversions give.
#include "wx/defs.h"

class wxScopedCharBuffer {
public:
  wxScopedCharBuffer();
  wxScopedCharBuffer(const char *text);
  const char *data() const;
  char *data();
  size_t length() const;
  operator const char *() const;
};
class wxCharBuffer : public wxScopedCharBuffer {
public:
  wxCharBuffer();
  wxCharBuffer(const char *text);
  wxCharBuffer(size_t length);
  wxCharBuffer(const wxScopedCharBuffer &buffer);
};
class wxScopedWCharBuffer {
public:
  wxScopedWCharBuffer();
  wxScopedWCharBuffer(const wchar_t *text);
  const wchar_t *data() const;
  size_t length() const;
  operator const wchar_t *() const;
};
class wxWCharBuffer : public wxScopedWCharBuffer {
public:
  wxWCharBuffer();
  wxWCharBuffer(const wchar_t *text);
  wxWCharBuffer(const wxScopedWCharBuffer &buffer);
};
typedef wxScopedCharBuffer wxUTF8Buf;
typedef wxWCharBuffer wxWX2WCbuf;
typedef wxCharBuffer wxWX2MBbuf;

class wxMemoryBuffer {
public:
  wxMemoryBuffer(size_t size = 1024);
  void *GetData() const;
  size_t GetDataLen() const;
  void SetDataLen(size_t length);
  void *GetWriteBuf(size_t size);
  void UngetWriteBuf(size_t size);
  void AppendData(const void *data, size_t length);
  void AppendByte(char data);
};
