#pragma once
#include <string>
#include <tchar.h>
#include <windows.h>
#include <winhttp.h>

// Texts are wide up to the send.
class Shop {
public:
  Shop(const std::wstring &base, const std::wstring &token);
  void toShop(const std::wstring &nr);
  void toShopPrinted(LPCTSTR nr);
  void toShopX(const std::wstring &nr);
  void list();
  void any(const std::wstring &path);

private:
  void connect();
  void put(const std::wstring &path);
  std::wstring host, verb, folder, token;
  HINTERNET session, connection;
};
