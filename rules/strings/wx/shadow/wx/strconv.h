#pragma once
// Shadow header: conversions between bytes and texts.
#include "wx/defs.h"

class wxMBConv {
public:
  virtual ~wxMBConv();
};
class wxMBConvUTF8 : public wxMBConv {};
class wxMBConvUTF7 : public wxMBConv {};
class wxCSConv : public wxMBConv {
public:
  wxCSConv(const char *charset);
  wxCSConv(const wchar_t *charset);
  wxCSConv(int encoding);
};
extern wxMBConv &wxConvLibc, &wxConvUTF8, &wxConvISO8859_1, &wxConvLocal, *wxConvCurrent;
extern wxMBConv &wxConvWhateverWorks;
enum wxFontEncoding { wxFONTENCODING_UTF8 = 43, wxFONTENCODING_ISO8859_1 = 1 };
