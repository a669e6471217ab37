//===- Console.h - Standard error and the terminal ---------------------===//
//
// Findings go to standard output; everything said here does not.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_CONSOLE_H
#define PATLINT_APP_CONSOLE_H

#include "app/Options.h"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"

#include <atomic>
#include <string>

namespace patlint {

/// One line "patlint: TEXT" per line of Text, on standard error.
void complain(llvm::StringRef Text);

/// Text as it is, on standard error; in one write. Thread-safe.
void say(llvm::StringRef Text);

/// Whether text on standard output has colours.
bool useColor(const Options &O);

/// Whether places in it are links (OSC 8): with colours, and where the
/// terminal is known to make them links; with --color=always in any case.
bool useLinks(const Options &O);

/// Whether the terminal that the environment describes knows OSC 8. A terminal
/// that does not may show the escape sequences, so it has to be known.
/// Value gives a variable, or null.
bool knowsLinks(llvm::function_ref<const char *(const char *Name)> Value);

/// The name of this machine, or "".
std::string hostName();

/// A bar on standard error if that is a terminal, else nothing. advance()
/// may be called from several threads.
class Progress {
public:
  Progress(const char *What, size_t Total, bool Enabled);
  ~Progress();
  Progress(const Progress &) = delete;
  Progress &operator=(const Progress &) = delete;
  void advance();

private:
  const char *What;
  size_t Total;
  bool Enabled;
  std::atomic<size_t> Done = 0;
};

/// Progress is for people at a terminal who did not ask for silence.
bool showProgress(const Options &O);

} // namespace patlint

#endif
