// What the model of WinINet must find of MFC's classes; see example.cpp.
#include <afxinet.h>

void toShop(const CString &number, const CString &key) {
  CInternetSession session(_T("shop"));
  CHttpConnection *connection = session.GetHttpConnection(_T("a.xentral.biz"), (INTERNET_PORT)8080);
  CHttpFile *file = connection->OpenRequest(CHttpConnection::HTTP_VERB_PUT, _T("/shopimport/articletoshop/") + number, NULL, 1, NULL, NULL, INTERNET_FLAG_SECURE);
  file->AddRequestHeaders(_T("Authorization: Bearer ") + key);
  file->SendRequest(); /* REQUEST: PUT https://a.xentral.biz:8080/shopimport/articletoshop/{} auth=bearer client=wininet */ // EXPECT: xentral/endpoint-unavailable(error)
  file->Close();
}

void in_one(CHttpConnection *connection, const CString &key) {
  CHttpFile *file = connection->OpenRequest(_T("POST"), _T("v1/products"));
  CString header = _T("X-Api-Key: ") + key;
  file->SendRequest(header, (LPVOID) "{}", 2); /* REQUEST: POST http://{}/v1/products auth=header:X-Api-Key */
}

void page(CInternetSession &session, const CString &base) {
  session.OpenURL(base + _T("/shopimport/statistics2")); /* REQUEST: GET {}/shopimport/statistics2 auth=none */
  session.OpenURL(_T("ftp://a.xentral.biz/v1/reports"));
}

void with_password(CInternetSession &session, const CString &password) {
  CHttpConnection *connection = session.GetHttpConnection(_T("a.xentral.biz"), (INTERNET_PORT)80, _T("shop"), password);
  CHttpFile *file = connection->OpenRequest(CHttpConnection::HTTP_VERB_GET, _T("/shopimport/status"));
  file->SendRequest(); /* REQUEST: GET http://a.xentral.biz/shopimport/status auth=other */
}

void at_a_port(CInternetSession &session, const CString &host) {
  CHttpConnection *connection = session.GetHttpConnection(host, INTERNET_DEFAULT_HTTP_PORT, nullptr, nullptr);
  CHttpFile *file = connection->OpenRequest(CHttpConnection::HTTP_VERB_GET, _T("/start"));
  file->SendRequest(); /* REQUEST: GET http://{}/start auth=none */
}
