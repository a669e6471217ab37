#pragma once
// Shadow header: streams.
#include "wx/object.h"

class wxStreamBase : public wxObject {
public:
  bool IsOk() const;
  size_t GetSize() const;
  wxFileOffset GetLength() const;
};
class wxOutputStream;
class wxInputStream : public wxStreamBase {
public:
  wxInputStream();
  virtual bool Eof() const;
  virtual bool CanRead() const;
  char Peek();
  int GetC();
  virtual wxInputStream &Read(void *buffer, size_t size);
  wxInputStream &Read(wxOutputStream &out);
  bool ReadAll(void *buffer, size_t size);
  virtual size_t LastRead() const;
};
class wxOutputStream : public wxStreamBase {
public:
  wxOutputStream();
  virtual wxOutputStream &Write(const void *buffer, size_t size);
  wxOutputStream &Write(wxInputStream &in);
  virtual bool Close();
};
class wxMemoryInputStream : public wxInputStream {
public:
  wxMemoryInputStream(const void *data, size_t length);
  wxMemoryInputStream(wxInputStream &stream, wxFileOffset length = wxInvalidOffset);
};
class wxMemoryOutputStream : public wxOutputStream {
public:
  wxMemoryOutputStream(void *data = nullptr, size_t length = 0);
  size_t CopyTo(void *buffer, size_t length) const;
};
class wxStringInputStream : public wxInputStream {
public:
  wxStringInputStream(const wxString &text);
};
class wxStringOutputStream : public wxOutputStream {
public:
  explicit wxStringOutputStream(wxString *text = nullptr, wxMBConv &conv = wxConvUTF8);
  const wxString &GetString() const;
};
class wxFileInputStream : public wxInputStream {
public:
  wxFileInputStream(const wxString &file);
};
class wxFileOutputStream : public wxOutputStream {
public:
  wxFileOutputStream(const wxString &file);
};
class wxTextInputStream {
public:
  wxTextInputStream(wxInputStream &stream, const wxString &separators = " \t", const wxMBConv &conv = wxConvUTF8);
  wxString ReadLine();
  wxString ReadWord();
};
