//===- Watch.h - A process that does not outlive another ---------------===//
#ifndef PATLINT_BASE_WATCH_H
#define PATLINT_BASE_WATCH_H

namespace patlint {

/// Calls Then, in a small thread of its own, as soon as nobody holds the other
/// end of the pipe Input any more. Without a thread to be had it never does.
/// Once in a process.
void whenClosed(int Input, void (*Then)());

} // namespace patlint

#endif
