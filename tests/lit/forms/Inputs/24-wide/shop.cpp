#include "shop.h"

#include <stdio.h>

#define XT_TO_SHOP _T("/shopimport/articletoshop/%s")

void Shop::toShop(const std::wstring &nr) {
  put((folder + L"/articletoshop/" + nr).c_str()); /* REQUEST: PUT https://{}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
}

void Shop::toShopPrinted(LPCTSTR nr) {
  TCHAR path[MAX_PATH];
  _stprintf_s(path, MAX_PATH, XT_TO_SHOP, nr);
  put(path); /* REQUEST: PUT https://{}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
}

// Another word.
void Shop::toShopX(const std::wstring &nr) {
  put(folder + L"/articletoshopX/" + nr); // REQUEST: PUT https://{}/shopimport/articletoshopX/{} auth=bearer
}

// No number.
void Shop::list() {
  put(folder + L"/articletoshop"); // REQUEST: PUT https://{}/shopimport/articletoshop auth=bearer
}

void Shop::any(const std::wstring &path) { put(path); }
