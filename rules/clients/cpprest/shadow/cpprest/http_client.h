//===- http_client.h - shadow header of the C++ REST SDK: clients ------===//
//
// Declarations only.
//
//===------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_CPPREST_HTTP_CLIENT_H
#define PATLINT_SHADOW_CPPREST_HTTP_CLIENT_H

#include <cpprest/http_msg.h>
#include <cpprest/oauth1.h>
#include <cpprest/oauth2.h>

#include <functional>

namespace web {
namespace http {
namespace client {
using web::credentials;
using web::web_proxy;
typedef void *native_handle;

class http_client_config {
public:
  http_client_config();
  const std::shared_ptr<oauth1::experimental::oauth1_config> oauth1() const;
  void set_oauth1(oauth1::experimental::oauth1_config config);
  const std::shared_ptr<oauth2::experimental::oauth2_config> oauth2() const;
  void set_oauth2(oauth2::experimental::oauth2_config config);
  const web_proxy &proxy() const;
  void set_proxy(web_proxy proxy);
  const web::credentials &credentials() const;
  void set_credentials(const web::credentials &credentials);
  utility::seconds timeout() const;
  template <class T> void set_timeout(const T &timeout);
  size_t chunksize() const;
  void set_chunksize(size_t size);
  bool validate_certificates() const;
  void set_validate_certificates(bool on);
  void set_request_compressed_response(bool on);
  size_t max_redirects() const;
  void set_max_redirects(size_t count);
  void set_https_to_http_redirects(bool on);
  void set_nativehandle_options(const std::function<void(native_handle)> &call);
  template <class F> void set_ssl_context_callback(const F &call);
};

class http_client {
public:
  http_client(const uri &base);
  http_client(const uri &base, const http_client_config &config);
  const uri &base_uri() const;
  const http_client_config &client_config() const;
  void add_handler(const std::function<pplx::task<http_response>(http_request, std::shared_ptr<http_pipeline_stage>)> &handler);
  void add_handler(const std::shared_ptr<http_pipeline_stage> &stage);
  pplx::task<http_response> request(http_request request, const pplx::cancellation_token &token = pplx::cancellation_token::none());
  pplx::task<http_response> request(const method &method, const pplx::cancellation_token &token = pplx::cancellation_token::none());
  pplx::task<http_response> request(const method &method, const utility::string_t &path, const pplx::cancellation_token &token = pplx::cancellation_token::none());
  pplx::task<http_response> request(const method &method, const utility::string_t &path, const json::value &body, const pplx::cancellation_token &token = pplx::cancellation_token::none());
  pplx::task<http_response> request(const method &method, const std::string &path, const std::string &body, const std::string &type = "text/plain; charset=utf-8", const pplx::cancellation_token &token = pplx::cancellation_token::none());
  pplx::task<http_response> request(const method &method, const std::string &path, const std::string &body, const pplx::cancellation_token &token);
  pplx::task<http_response> request(const method &method, const utility::utf16string &path, const utility::utf16string &body, const utility::utf16string &type = utility::utf16string(), const pplx::cancellation_token &token = pplx::cancellation_token::none());
  pplx::task<http_response> request(const method &method, const utility::string_t &path, const concurrency::streams::istream &body, const utility::string_t &type = _XPLATSTR("application/octet-stream"), const pplx::cancellation_token &token = pplx::cancellation_token::none());
  pplx::task<http_response> request(const method &method, const utility::string_t &path, const concurrency::streams::istream &body, const pplx::cancellation_token &token);
  pplx::task<http_response> request(const method &method, const utility::string_t &path, const concurrency::streams::istream &body, size_t length, const pplx::cancellation_token &token);
  pplx::task<http_response> request(const method &method, const utility::string_t &path, const concurrency::streams::istream &body, size_t length, const utility::string_t &type = _XPLATSTR("application/octet-stream"), const pplx::cancellation_token &token = pplx::cancellation_token::none());
};
} // namespace client
} // namespace http
} // namespace web

#endif
