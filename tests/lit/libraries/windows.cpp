// RUN: %check_requests %s --headers shadow
// Wide and TCHAR texts of Windows programs: CString, _T(), StringCchPrintf.
#include <windows.h>

#include <atlstr.h>
#include <strsafe.h>
#include <tchar.h>

#include <cpr/cpr.h>

#include <string>

static void get(const wchar_t *url) {
  CW2A narrow(url, CP_UTF8);
  cpr::Get(cpr::Url{std::string(narrow)});
}

// The host is called adr and the path host, as in a program that was seen.
class Session {
public:
  explicit Session(std::wstring adr) : adr(std::move(adr)), host(_T("/shopimport/articletoshop/")) {}
  void put(int nr) { get((adr + host + std::to_wstring(nr)).c_str()); } // REQUEST: GET https://h.test/shopimport/articletoshop/{}

private:
  std::wstring adr, host;
};

void found(const wchar_t *nr, int n) {
  Session(L"https://h.test").put(n);
  get((L"http://h.test/a/" + std::wstring(nr)).c_str()); // REQUEST: GET http://h.test/a/{}
  CString s;
  s.Format(_T("http://h.test/b/%s/%d"), nr, n);
  get(s); // REQUEST: GET http://h.test/b/{}/{}
  s += _T("/c");
  get(s.GetString()); // REQUEST: GET http://h.test/b/{}/{}/c
  TCHAR buffer[100];
  StringCchPrintf(buffer, _countof(buffer), TEXT("http://h.test/d/%d"), n);
  get(buffer); // REQUEST: GET http://h.test/d/{}
  wsprintf(buffer, _T("http://h.test/e/%s"), nr);
  get(buffer); // REQUEST: GET http://h.test/e/{}
  _tcscpy(buffer, _T("http://h.test"));
  _tcscat(buffer, _T("/f"));
  get(buffer); // REQUEST: GET http://h.test/f
  wchar_t wide[200];
  MultiByteToWideChar(CP_UTF8, 0, "http://h.test/g", -1, wide, 200);
  get(wide); // REQUEST: GET http://h.test/g
  CString t(_T(" HTTP://h.test/{x}"));
  t.Replace(_T("{x}"), _T("h"));
  t.MakeLower().Trim();
  get(t + _T("/i")); // REQUEST: GET http://h.test/h/i
}

// Shown or compared: no request. What is read is unknown.
void nearMiss(const CString &url) {
  if (url == _T("http://h.test/never") || url.Find(_T("/shopimport/refund")) >= 0)
    MessageBox(nullptr, _T("http://h.test/never/") + url, _T("Error"), MB_OK);
}
void unknown(UINT id) {
  CString s;
  s.LoadString(id);
  get(s); // REQUEST: GET {}
  wchar_t name[64];
  GetEnvironmentVariable(L"SHOP", name, 64);
  get((std::wstring(L"http://h.test/") + name).c_str()); // REQUEST: GET http://h.test/{}
}
