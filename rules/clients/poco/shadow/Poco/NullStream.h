//===- NullStream.h - shadow header of Poco: a stream to nowhere -------===//
//
// Declarations only.
//
//===------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_POCO_NULLSTREAM_H
#define PATLINT_SHADOW_POCO_NULLSTREAM_H

#include <ostream>

namespace Poco {
class NullOutputStream : public std::ostream {
public:
  NullOutputStream();
};
} // namespace Poco

#endif
