//===- Worker.h - The process that parses ------------------------------===//
//
// The program run with WorkerArgument is a worker: it reads from
// standard input a frame with the files it has in place of those on the disk,
// then job frames, and answers each of these on standard output with the encoded
// string program and, if the job wants it, a frame with what it asked of the
// disk. It ends when its input does.
//
// It bounds its own memory and processor time, and says nothing on standard
// error: what Clang prints when it crashes holds source text.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_WORKER_H
#define PATLINT_APP_WORKER_H

#include "llvm/ADT/StringRef.h"

namespace patlint {

/// "--worker=MIB:SECONDS"; never typed by people.
inline constexpr const char WorkerArgument[] = "--worker=";

/// The exit status of a worker that ran out of memory.
inline constexpr int OutOfMemoryStatus = 99;

/// Limits is what stands behind WorkerArgument. Returns the exit status.
int runWorker(llvm::StringRef Limits);

} // namespace patlint

#endif
