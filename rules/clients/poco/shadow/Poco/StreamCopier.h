//===- StreamCopier.h - shadow header of Poco: copying streams ---------===//
//
// Declarations only.
//
//===------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_POCO_STREAMCOPIER_H
#define PATLINT_SHADOW_POCO_STREAMCOPIER_H

#include <istream>
#include <ostream>
#include <string>

namespace Poco {
class StreamCopier {
public:
  static std::streamsize copyStream(std::istream &from, std::ostream &to, std::size_t buffer = 8192);
  static std::streamsize copyToString(std::istream &from, std::string &to, std::size_t buffer = 8192);
};
} // namespace Poco

#endif
