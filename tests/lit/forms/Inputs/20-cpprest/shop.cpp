#include <cpprest/base_uri.h>
#include <cpprest/uri_builder.h>
#include <curl/curl.h>

using web::uri_builder;

class Shop {
public:
  Shop(const utility::string_t &base, const utility::string_t &token) : base_(base), token_(token) {}

  void toShop(const utility::string_t &nr) {
    auto path = uri_builder(U("/shopimport")).append_path(U("articletoshop")).append_path(nr).to_string();
    put(base_ + path); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  }
  void toShopFromBase(const utility::string_t &nr) {
    uri_builder builder(base_);
    builder.append_path(U("shopimport/articletoshop"));
    builder.append_path(web::uri::encode_data_string(nr));
    builder.append_query(U("force"), 1);
    put(builder.to_string()); /* REQUEST: PUT {}/shopimport/articletoshop/{}?force=1 auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  }

  // Another word; no number.
  void nearMisses(const utility::string_t &nr) {
    auto path = uri_builder(U("/shopimport")).append_path(U("articletoshopX")).append_path(nr).to_string();
    put(base_ + path); // REQUEST: PUT {}/shopimport/articletoshopX/{} auth=bearer
    put(base_ + uri_builder(U("/shopimport")).append_path(U("articletoshop")).to_string()); // REQUEST: PUT {}/shopimport/articletoshop auth=bearer
  }
  void any(const utility::string_t &path) { put(uri_builder(base_).append_path(path).to_string()); /* REQUEST: PUT {}/{} auth=bearer */ }

private:
  void put(const utility::string_t &url) {
    auto text = utility::conversions::to_utf8string(url);
    CURL *curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, text.c_str());
    curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, utility::conversions::to_utf8string(token_).c_str());
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "PUT");
    curl_easy_perform(curl);
  }
  utility::string_t base_, token_;
};
