//===- Timespan.h - shadow header of Poco: times -----------------------===//
//
// Declarations only.
//
//===------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_POCO_TIMESPAN_H
#define PATLINT_SHADOW_POCO_TIMESPAN_H

#include <Poco/Types.h>

namespace Poco {
class Timespan {
public:
  Timespan();
  Timespan(Int64 microseconds);
  Timespan(long seconds, long microseconds);
  Timespan(int days, int hours, int minutes, int seconds, int microseconds);
  long totalSeconds() const;
  Int64 totalMicroseconds() const;
};
} // namespace Poco

#endif
