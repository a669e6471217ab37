# LLVM's support for language servers: a static library of MLIR, of which
# nothing else is needed, and LLVM's own from version 22 on.
add_library(patlint_lsp_support INTERFACE)
if(LLVM_VERSION_MAJOR GREATER_EQUAL 22)
  set(PATLINT_LSP_NAMES LLVMSupportLSP)
else()
  set(PATLINT_LSP_NAMES MLIRLspServerSupportLib)
endif()
find_library(PATLINT_LSP_LIBRARY NAMES ${PATLINT_LSP_NAMES}
  PATHS ${LLVM_LIBRARY_DIRS} NO_DEFAULT_PATH)
if(NOT PATLINT_LSP_LIBRARY)
  message(FATAL_ERROR "lib${PATLINT_LSP_NAMES}.a is not in ${LLVM_LIBRARY_DIRS}; "
    "on Debian it is in libmlir-${LLVM_VERSION_MAJOR}-dev")
endif()
target_link_libraries(patlint_lsp_support INTERFACE ${PATLINT_LSP_LIBRARY} patlint_llvm)
