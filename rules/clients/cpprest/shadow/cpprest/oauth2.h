//===- oauth2.h - shadow header of the C++ REST SDK: OAuth -------------===//
//
// Declarations only.
//
//===------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_CPPREST_OAUTH2_H
#define PATLINT_SHADOW_CPPREST_OAUTH2_H

#include <cpprest/http_msg.h>

namespace web {
class credentials {
public:
  credentials();
  credentials(utility::string_t user, const utility::string_t &password);
  const utility::string_t &username() const;
  bool is_set() const;
};
class web_proxy {
public:
  enum web_proxy_mode { use_default, use_auto_discovery, disabled };
  web_proxy();
  web_proxy(web_proxy_mode mode);
  web_proxy(uri address);
  void set_credentials(web::credentials credentials);
};
namespace http {
namespace oauth2 {
namespace experimental {
class oauth2_exception : public std::exception {
public:
  explicit oauth2_exception(utility::string_t text);
};
class oauth2_token {
public:
  oauth2_token(utility::string_t token = utility::string_t());
  bool is_valid_access_token() const;
  const utility::string_t &access_token() const;
  void set_access_token(utility::string_t token);
  const utility::string_t &refresh_token() const;
  void set_refresh_token(utility::string_t token);
  const utility::string_t &token_type() const;
  void set_token_type(utility::string_t type);
  const utility::string_t &scope() const;
  void set_scope(utility::string_t scope);
  int64_t expires_in() const;
  void set_expires_in(int64_t seconds);
};
class oauth2_config {
public:
  oauth2_config(utility::string_t key, utility::string_t secret, utility::string_t authEndpoint,
                utility::string_t tokenEndpoint, utility::string_t redirect, utility::string_t scope = utility::string_t(),
                utility::string_t agent = utility::string_t());
  utility::string_t build_authorization_uri(bool generateState);
  pplx::task<void> token_from_redirected_uri(const uri &redirected);
  pplx::task<void> token_from_code(utility::string_t code);
  pplx::task<void> token_from_refresh();
  bool is_enabled() const;
  const utility::string_t &client_key() const;
  const utility::string_t &client_secret() const;
  const utility::string_t &auth_endpoint() const;
  const utility::string_t &redirect_uri() const;
  const utility::string_t &scope() const;
  void set_client_key(utility::string_t key);
  void set_client_secret(utility::string_t secret);
  void set_auth_endpoint(utility::string_t uri);
  const utility::string_t &token_endpoint() const;
  void set_token_endpoint(utility::string_t uri);
  void set_redirect_uri(utility::string_t uri);
  void set_scope(utility::string_t scope);
  void set_state(utility::string_t state);
  const oauth2_token &token() const;
  void set_token(oauth2_token token);
  void set_implicit_grant(bool on);
  bool bearer_auth() const;
  void set_bearer_auth(bool on);
  bool http_basic_auth() const;
  void set_http_basic_auth(bool on);
  void set_access_token_key(utility::string_t key);
};
} // namespace experimental
} // namespace oauth2
namespace oauth1 {
namespace experimental {
class oauth1_exception : public std::exception {
public:
  explicit oauth1_exception(utility::string_t text);
};
class oauth1_token {
public:
  oauth1_token(utility::string_t token, utility::string_t secret);
  bool is_valid_access_token() const;
  const utility::string_t &access_token() const;
  const utility::string_t &secret() const;
};
typedef utility::string_t oauth1_method;
class oauth1_methods {
public:
  static const oauth1_method hmac_sha1, plaintext;
};
class oauth1_config {
public:
  oauth1_config(utility::string_t key, utility::string_t secret, utility::string_t temporary, utility::string_t authEndpoint,
                utility::string_t tokenEndpoint, utility::string_t callback, oauth1_method method,
                utility::string_t realm = utility::string_t());
  oauth1_config(utility::string_t key, utility::string_t secret, oauth1_token token, oauth1_method method,
                utility::string_t realm = utility::string_t());
  pplx::task<utility::string_t> build_authorization_uri();
  pplx::task<void> token_from_redirected_uri(const uri &redirected);
  bool is_enabled() const;
  const utility::string_t &consumer_key() const;
  void set_consumer_key(utility::string_t key);
  const utility::string_t &consumer_secret() const;
  void set_consumer_secret(utility::string_t secret);
  const utility::string_t &callback_uri() const;
  void set_callback_uri(utility::string_t uri);
  const oauth1_token &token() const;
  void set_token(oauth1_token token);
  void add_parameter(const utility::string_t &key, const utility::string_t &value);
};
} // namespace experimental
} // namespace oauth1
} // namespace http
} // namespace web

#endif
