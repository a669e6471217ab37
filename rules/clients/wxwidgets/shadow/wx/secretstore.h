#pragma once
// Shadow header: passwords that the system keeps.
#include "wx/object.h"

class wxSecretValue {
public:
  wxSecretValue();
  wxSecretValue(size_t size, const void *data);
  explicit wxSecretValue(const wxString &text);
  bool IsOk() const;
  size_t GetSize() const;
  const void *GetData() const;
  wxString GetAsString(const wxMBConv &conv = wxConvWhateverWorks) const;
};
class wxSecretStore {
public:
  static wxSecretStore GetDefault();
  bool IsOk(wxString *message = nullptr) const;
  bool Save(const wxString &service, const wxString &user, const wxSecretValue &password);
  bool Load(const wxString &service, wxString &user, wxSecretValue &password) const;
  bool Delete(const wxString &service);
};
