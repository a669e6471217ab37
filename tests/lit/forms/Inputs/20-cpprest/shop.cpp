#include <cpprest/http_client.h>
#include <cpprest/uri_builder.h>

using web::uri_builder;
using namespace web::http;

class Shop {
public:
  Shop(const utility::string_t &base, const utility::string_t &token) : base_(base), token_(token) {}

  void toShop(const utility::string_t &nr) {
    put(uri_builder(U("/shopimport")).append_path(U("articletoshop")).append_path(nr).to_string()); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  }
  void toShopFromBase(const utility::string_t &nr) {
    uri_builder builder(base_);
    builder.append_path(U("shopimport/articletoshop"));
    builder.append_path(web::uri::encode_data_string(nr));
    builder.append_query(U("force"), 1);
    client::http_client whole(builder.to_uri(), config());
    whole.request(methods::PUT); /* REQUEST: PUT {}/shopimport/articletoshop/{}?force=1 auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  }

  // Another word; no number.
  void nearMisses(const utility::string_t &nr) {
    put(uri_builder(U("/shopimport")).append_path(U("articletoshopX")).append_path(nr).to_string()); // REQUEST: PUT {}/shopimport/articletoshopX/{} auth=bearer
    put(uri_builder(U("/shopimport")).append_path(U("articletoshop")).to_string()); // REQUEST: PUT {}/shopimport/articletoshop auth=bearer
  }
  void any(const utility::string_t &path) { put(uri_builder().append_path(path).to_string()); }

private:
  client::http_client_config config() {
    client::http_client_config config;
    oauth2::experimental::oauth2_config account(U(""), U(""), U(""), U(""), U(""));
    account.set_token(oauth2::experimental::oauth2_token(token_));
    config.set_oauth2(account);
    return config;
  }
  void put(const utility::string_t &path) {
    client::http_client client(base_);
    http_request request(methods::PUT);
    request.set_request_uri(path);
    request.headers().add(U("Authorization"), U("Bearer ") + token_);
    client.request(request).wait(); // REQUEST: PUT {}/{} auth=bearer (of any())
  }
  utility::string_t base_, token_;
};
