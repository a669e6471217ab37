#include "shop.h"

void Shop::plus(const std::string &nr) {
  std::string p = "/shopimport";
  p += "/articletoshop/";
  p += nr;
  put(base_ + p); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
}

void Shop::chain(const std::string &nr) {
  std::string q;
  q.append(base_).append("/shopimport/").append("articletoshop/").append(nr);
  put(q); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
}

void Shop::branches(const std::string &nr, const std::string &query) {
  std::string url = base_;
  if (url.back() != '/')
    url += '/';
  url += "shopimport/articletoshop/" + nr;
  if (!query.empty())
    url += "?" + query;
  put(url); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer | PUT {}/shopimport/articletoshop/{}?{} auth=bearer | PUT {}shopimport/articletoshop/{} auth=bearer | PUT {}shopimport/articletoshop/{}?{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
}

// Another folder.
void Shop::plusNear(const std::string &nr) {
  std::string p = "/myshopimport";
  p += "/articletoshop/";
  p += nr;
  put(base_ + p); /* REQUEST: PUT {}/myshopimport/articletoshop/{} auth=bearer */
}

// No number.
void Shop::chainNear() {
  std::string q;
  q.append(base_).append("/shopimport/").append("articletoshop/");
  put(q); /* REQUEST: PUT {}/shopimport/articletoshop/ auth=bearer */
}

void Shop::any(const std::string &path) {
  std::string q;
  q.append(base_).append(path);
  q += path;
  put(q); // REQUEST: PUT {} auth=bearer
}
