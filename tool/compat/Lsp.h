//===- Lsp.h - LLVM's support for language servers ---------------------===//
//
// The one place that says where it is: LLVM 22 has moved it out of MLIR
// (docs/decisions/0008-language-server.md).
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_COMPAT_LSP_H
#define PATLINT_COMPAT_LSP_H

#include "llvm/Config/llvm-config.h"

#if LLVM_VERSION_MAJOR >= 22
#include "llvm/Support/LSP/Logging.h"
#include "llvm/Support/LSP/Protocol.h"
#include "llvm/Support/LSP/Transport.h"
namespace patlint {
namespace lsp = llvm::lsp;
} // namespace patlint
#else
#include "mlir/Tools/lsp-server-support/Logging.h"
#include "mlir/Tools/lsp-server-support/Protocol.h"
#include "mlir/Tools/lsp-server-support/Transport.h"
namespace patlint {
namespace lsp = mlir::lsp;
} // namespace patlint
#endif

#endif
