//===- base_uri.h - shadow header of the C++ REST SDK: URIs ---------------===//
//
// web::uri and web::uri_builder. Declarations only.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_CPPREST_BASE_URI_H
#define PATLINT_SHADOW_CPPREST_BASE_URI_H

#include "asyncrt_utils.h"

namespace web {
class uri_exception : public std::exception {
public:
  uri_exception(std::string text);
};

class uri {
public:
  class components {
  public:
    enum component { user_info, host, path, query, fragment, full_uri };
  };
  uri();
  uri(const utility::char_t *text);
  uri(const utility::string_t &text);
  uri(const uri &);
  uri(uri &&) noexcept;
  uri &operator=(const uri &);
  uri &operator=(uri &&) noexcept;
  const utility::string_t &scheme() const;
  const utility::string_t &user_info() const;
  const utility::string_t &host() const;
  int port() const;
  const utility::string_t &path() const;
  const utility::string_t &query() const;
  const utility::string_t &fragment() const;
  uri authority() const;
  uri resource() const;
  utility::string_t to_string() const;
  utility::string_t resolve_uri(const utility::string_t &relative) const;
  bool is_empty() const;
  bool is_host_loopback() const;
  bool is_port_default() const;
  bool is_authority() const;
  bool is_path_empty() const;
  bool operator==(const uri &other) const;
  bool operator!=(const uri &other) const;
  static utility::string_t encode_uri(const utility::string_t &text, components::component part = components::full_uri);
  static utility::string_t encode_data_string(const utility::string_t &text);
  static utility::string_t decode(const utility::string_t &text);
  static std::vector<utility::string_t> split_path(const utility::string_t &path);
  static std::map<utility::string_t, utility::string_t> split_query(const utility::string_t &query);
  static bool validate(const utility::string_t &text);
};

class uri_builder {
public:
  uri_builder();
  uri_builder(const uri &uri);
  const utility::string_t &scheme() const;
  const utility::string_t &host() const;
  int port() const;
  const utility::string_t &path() const;
  const utility::string_t &query() const;
  uri_builder &set_scheme(const utility::string_t &scheme);
  uri_builder &set_user_info(const utility::string_t &text, bool encode = false);
  uri_builder &set_host(const utility::string_t &host, bool encode = false);
  uri_builder &set_port(int port);
  uri_builder &set_port(const utility::string_t &port);
  uri_builder &set_path(const utility::string_t &path, bool encode = false);
  uri_builder &set_query(const utility::string_t &query, bool encode = false);
  uri_builder &set_fragment(const utility::string_t &fragment, bool encode = false);
  void clear();
  uri_builder &append_path(const utility::string_t &path, bool encode = false);
  uri_builder &append_path_raw(const utility::string_t &path, bool encode = false);
  uri_builder &append_query(const utility::string_t &query, bool encode = false);
  template <class T> uri_builder &append_query(const utility::string_t &name, const T &value, bool encode = true);
  uri_builder &append(const uri &relative);
  utility::string_t to_string() const;
  uri to_uri() const;
  bool is_valid();
};
} // namespace web

#endif
