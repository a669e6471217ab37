//===- GitStream.h - What git prints, while it prints it ---------------===//
//
// In:  a folder, arguments, what git reads on its standard input.
// Out: its standard output, piece by piece.
//
// Standard input comes from a file and standard error goes to one, so there
// is one pipe only, and nobody waits for the other.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_SOURCE_GITSTREAM_H
#define PATLINT_SOURCE_GITSTREAM_H

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <memory>
#include <string>
#include <vector>

namespace patlint::git {

/// One run of git that only reads a repository: it asks no server for what is
/// missing, follows no replacements and runs nothing that is configured. One
/// thread at a time; several streams may run side by side.
class Stream {
public:
  /// Extra: "NAME=VALUE", for the environment. Fails if git is not installed
  /// or cannot be started.
  static llvm::Expected<std::unique_ptr<Stream>>
  start(llvm::StringRef Folder, const std::vector<std::string> &Arguments,
        llvm::StringRef Input = "", const std::vector<std::string> &Extra = {});
  /// Ends git if it is still running.
  ~Stream();
  Stream(const Stream &) = delete;
  Stream &operator=(const Stream &) = delete;

  /// The bytes up to the next End, which is left out. False at the end of the
  /// output; what stands there without End is taken.
  bool until(char End, std::string &Out);
  /// The next Size bytes; false if there are fewer.
  bool read(size_t Size, std::string &Out);

  /// To be called when all is read: fails, with what git said, if git did.
  llvm::Error finish();

private:
  Stream() = default;
  bool fill();
  void stop();

  int Pid = -1, From = -1;
  llvm::SmallString<128> In, Err;
  std::vector<char> Buffer;
  size_t At = 0, End = 0;
};

/// All that git prints, for a command with a short answer.
llvm::Expected<std::string> answer(llvm::StringRef Folder,
                                   const std::vector<std::string> &Arguments);

} // namespace patlint::git

#endif
