//===- URI.h - shadow header of Poco: URIs --------------------------------===//
//
// Declarations only.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_POCO_URI_H
#define PATLINT_SHADOW_POCO_URI_H

#include "Foundation.h"

#include <utility>

namespace Poco {
class URI {
public:
  typedef std::vector<std::pair<std::string, std::string>> QueryParameters;
  URI();
  explicit URI(const std::string &uri);
  URI(const std::string &uri, bool encode);
  explicit URI(const char *uri);
  URI(const std::string &scheme, const std::string &pathEtc);
  URI(const std::string &scheme, const std::string &authority, const std::string &pathEtc);
  URI(const std::string &scheme, const std::string &authority, const std::string &path, const std::string &query);
  URI(const URI &base, const std::string &relative);
  URI(const URI &);
  URI(URI &&) noexcept;
  URI &operator=(const URI &);
  URI &operator=(URI &&) noexcept;
  URI &operator=(const std::string &uri);
  URI &operator=(const char *uri);
  void swap(URI &uri);
  void clear();
  std::string toString() const;
  const std::string &getScheme() const;
  void setScheme(const std::string &scheme);
  const std::string &getUserInfo() const;
  void setUserInfo(const std::string &userInfo);
  const std::string &getHost() const;
  void setHost(const std::string &host);
  unsigned short getPort() const;
  unsigned short getSpecifiedPort() const;
  void setPort(unsigned short port);
  std::string getAuthority() const;
  void setAuthority(const std::string &authority);
  const std::string &getPath() const;
  void setPath(const std::string &path);
  std::string getQuery() const;
  void setQuery(const std::string &query);
  const std::string &getRawQuery() const;
  void setRawQuery(const std::string &query);
  void addQueryParameter(const std::string &name, const std::string &value = "");
  QueryParameters getQueryParameters() const;
  void setQueryParameters(const QueryParameters &parameters);
  std::string getFragment() const;
  void setFragment(const std::string &fragment);
  std::string getPathEtc() const;
  void setPathEtc(const std::string &pathEtc);
  std::string getPathAndQuery() const;
  void resolve(const std::string &relative);
  void resolve(const URI &relative);
  bool isRelative() const;
  bool empty() const;
  bool operator==(const URI &uri) const;
  bool operator!=(const URI &uri) const;
  void normalize();
  void getPathSegments(std::vector<std::string> &segments) const;
  static void encode(const std::string &text, const std::string &reserved, std::string &to);
  static void decode(const std::string &text, std::string &to, bool plusAsSpace = false);
};
} // namespace Poco

#endif
