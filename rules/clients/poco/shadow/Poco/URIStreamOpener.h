//===- URIStreamOpener.h - shadow header of Poco: streams by URI -------===//
//
// Declarations only.
//
//===------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_POCO_URISTREAMOPENER_H
#define PATLINT_SHADOW_POCO_URISTREAMOPENER_H

#include <Poco/URI.h>

#include <istream>

namespace Poco {
class URIStreamFactory {
public:
  URIStreamFactory();
  virtual ~URIStreamFactory();
  virtual std::istream *open(const URI &uri) = 0;
};
class URIStreamOpener {
public:
  URIStreamOpener();
  std::istream *open(const URI &uri) const;
  std::istream *open(const std::string &pathOrURI) const;
  std::istream *open(const std::string &base, const std::string &pathOrURI) const;
  void registerStreamFactory(const std::string &scheme, URIStreamFactory *factory);
  void unregisterStreamFactory(const std::string &scheme);
  bool supportsScheme(const std::string &scheme);
  static URIStreamOpener &defaultOpener();
};
} // namespace Poco

#endif
