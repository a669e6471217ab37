#pragma once
#include <boost/asio.hpp>

struct ssl_st;
typedef struct ssl_st SSL;
typedef struct ssl_ctx_st SSL_CTX;
#ifndef SSL_set_tlsext_host_name
#define SSL_set_tlsext_host_name(s, name) ((void)(s), (void)(name), 1L)
#endif

namespace boost {
namespace asio {
namespace ssl {
struct stream_base {
  enum handshake_type { client, server };
};
struct context_base {
  enum method {
    sslv23, sslv23_client, sslv23_server, tls, tls_client, tls_server, tlsv1, tlsv11, tlsv12, tlsv13,
    tlsv1_client, tlsv11_client, tlsv12_client, tlsv13_client, tlsv1_server, tlsv12_server, tlsv13_server
  };
  enum file_format { asn1, pem };
  typedef long options;
  static constexpr long default_workarounds = 1, single_dh_use = 2, no_sslv2 = 4, no_sslv3 = 8, no_tlsv1 = 16,
                        no_tlsv1_1 = 32, no_tlsv1_2 = 64, no_compression = 128;
};
typedef int verify_mode;
constexpr int verify_none = 0, verify_peer = 1, verify_fail_if_no_peer_cert = 2;
class verify_context {
public:
  void *native_handle();
};
struct host_name_verification {
  explicit host_name_verification(const std::string &);
};
struct rfc2818_verification {
  explicit rfc2818_verification(const std::string &);
};
class context : public context_base {
public:
  typedef SSL_CTX *native_handle_type;
  explicit context(method);
  native_handle_type native_handle();
  void set_options(options);
  void set_default_verify_paths();
  void set_default_verify_paths(error_code &);
  void set_verify_mode(verify_mode);
  void set_verify_mode(verify_mode, error_code &);
  template <typename F> void set_verify_callback(F &&) {}
  template <typename F> void set_password_callback(F &&) {}
  void load_verify_file(const std::string &);
  void load_verify_file(const std::string &, error_code &);
  void add_verify_path(const std::string &);
  void add_certificate_authority(const const_buffer &);
  void add_certificate_authority(const const_buffer &, error_code &);
  void use_certificate(const const_buffer &, file_format);
  void use_certificate_chain(const const_buffer &);
  void use_certificate_chain_file(const std::string &);
  void use_certificate_file(const std::string &, file_format);
  void use_private_key(const const_buffer &, file_format);
  void use_private_key_file(const std::string &, file_format);
  void use_tmp_dh(const const_buffer &);
  void use_tmp_dh_file(const std::string &);
};
template <typename Next> class stream : public stream_base {
public:
  typedef typename std::remove_reference<Next>::type next_layer_type;
  typedef typename next_layer_type::lowest_layer_type lowest_layer_type;
  typedef typename next_layer_type::executor_type executor_type;
  typedef SSL *native_handle_type;
  template <typename First> stream(First &&, context &);
  executor_type get_executor();
  native_handle_type native_handle();
  next_layer_type &next_layer();
  const next_layer_type &next_layer() const;
  lowest_layer_type &lowest_layer();
  void set_verify_mode(verify_mode);
  template <typename F> void set_verify_callback(F) {}
  void handshake(handshake_type);
  void handshake(handshake_type, error_code &);
  template <typename Token> detail::any_result async_handshake(handshake_type, Token &&) { return {}; }
  void shutdown();
  void shutdown(error_code &);
  template <typename... Tokens> detail::any_result async_shutdown(Tokens &&...) { return {}; }
  template <typename Buffers> std::size_t write_some(const Buffers &);
  template <typename Buffers> std::size_t read_some(const Buffers &);
  template <typename Buffers, typename Token> detail::any_result async_write_some(const Buffers &, Token &&) { return {}; }
  template <typename Buffers, typename Token> detail::any_result async_read_some(const Buffers &, Token &&) { return {}; }
};
namespace error {
enum stream_errors { stream_truncated };
error_code make_error_code(stream_errors);
} // namespace error
} // namespace ssl
} // namespace asio
namespace system {
template <> struct is_error_code_enum<asio::ssl::error::stream_errors> : std::true_type {};
} // namespace system
} // namespace boost
