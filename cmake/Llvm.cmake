# Which LLVM and Clang it is built with, and what of them is linked.
#
# In:  CMAKE_PREFIX_PATH (or LLVM_DIR), which says which LLVM where several are
#      installed; PATLINT_STATIC.
# Out: the libraries patlint_llvm and patlint_clang, PATLINT_CLANG_HEADERS
#      (the folder of Clang's own ones, such as stddef.h), PATLINT_LLD,
#      PATLINT_NEEDS_RPATH (whether the installed program has to be told where
#      the libraries are).
#
# What differs between the versions in C++ stands in tool/compat, what differs
# in libraries here.

# Built and tested with these. Another one may have other interfaces, and may
# parse otherwise, so that findings differ.
set(PATLINT_LLVM_VERSIONS 19 22)

set(FOLDERS ${PATLINT_LLVM_VERSIONS})
list(TRANSFORM FOLDERS PREPEND /usr/lib/llvm-)
find_package(LLVM QUIET CONFIG HINTS ${FOLDERS})
list(JOIN PATLINT_LLVM_VERSIONS " or " WORDS)
if(NOT LLVM_FOUND)
  message(FATAL_ERROR "patlint is built with LLVM ${WORDS}, and none is here. On Debian: "
    "apt-get install llvm-19-dev libclang-19-dev. Where it is elsewhere: "
    "-DCMAKE_PREFIX_PATH=FOLDER, the folder that has lib/cmake/llvm.")
endif()
if(NOT LLVM_VERSION_MAJOR IN_LIST PATLINT_LLVM_VERSIONS)
  message(FATAL_ERROR "patlint is built with LLVM ${WORDS}; this is LLVM "
    "${LLVM_PACKAGE_VERSION}, of ${LLVM_DIR}. Name another one in an empty build folder, "
    "as with -DCMAKE_PREFIX_PATH=/usr/lib/llvm-19.")
endif()
# Not that of another version, which may be where packages are looked for.
find_package(Clang QUIET CONFIG NO_DEFAULT_PATH
  PATHS ${LLVM_DIR}/../clang ${LLVM_LIBRARY_DIR}/cmake/clang)
if(NOT Clang_FOUND)
  message(FATAL_ERROR "LLVM ${LLVM_PACKAGE_VERSION} is here, of ${LLVM_DIR}, and Clang's "
    "libraries are not. On Debian: apt-get install libclang-${LLVM_VERSION_MAJOR}-dev.")
endif()
message(STATUS "LLVM ${LLVM_PACKAGE_VERSION} of ${LLVM_DIR}")
set(PATLINT_CLANG_HEADERS ${LLVM_LIBRARY_DIR}/clang/${LLVM_VERSION_MAJOR}/include)
if(NOT EXISTS ${PATLINT_CLANG_HEADERS}/stddef.h)
  message(FATAL_ERROR "Clang's own headers are not at ${PATLINT_CLANG_HEADERS}. On Debian: "
    "apt-get install libclang-common-${LLVM_VERSION_MAJOR}-dev.")
endif()
find_program(PATLINT_LLD NAMES ld.lld-${LLVM_VERSION_MAJOR} ld.lld)

# Other people's headers come behind the standard library's: their warnings are
# not ours, and LLVM's folder may hold a cxxabi.h of another library.
add_library(patlint_llvm INTERFACE)
foreach(FOLDER ${LLVM_INCLUDE_DIRS})
  target_compile_options(patlint_llvm INTERFACE "SHELL:-idirafter ${FOLDER}")
endforeach()
target_compile_definitions(patlint_llvm INTERFACE ${LLVM_DEFINITIONS_LIST})
add_library(patlint_clang INTERFACE)
foreach(FOLDER ${CLANG_INCLUDE_DIRS})
  target_compile_options(patlint_clang INTERFACE "SHELL:-idirafter ${FOLDER}")
endforeach()
target_link_libraries(patlint_clang INTERFACE patlint_llvm)

if(NOT PATLINT_STATIC)
  target_link_libraries(patlint_llvm INTERFACE LLVM)
  target_link_libraries(patlint_clang INTERFACE clang-cpp)
  # Debian has the libraries themselves where the system looks for them.
  get_target_property(LIBRARY clang-cpp LOCATION)
  file(REAL_PATH ${LIBRARY} LIBRARY)
  cmake_path(GET LIBRARY PARENT_PATH FOLDER)
  set(PATLINT_NEEDS_RPATH ON)
  if(FOLDER IN_LIST CMAKE_CXX_IMPLICIT_LINK_DIRECTORIES)
    set(PATLINT_NEEDS_RPATH OFF)
  endif()
  return()
endif()
set(PATLINT_NEEDS_RPATH OFF)

# What a library needs comes along by itself. But Debian's Clang says that it
# needs the shared LLVM, and Debian's Support names shared libraries of others;
# the static ones lie beside them, and z3 is called by the static analyser only,
# which is not linked.
find_library(PATLINT_ZLIB NAMES libz.a REQUIRED)
find_library(PATLINT_ZSTD NAMES libzstd.a REQUIRED)
set_target_properties(LLVMSupport PROPERTIES
  INTERFACE_LINK_LIBRARIES "LLVMDemangle;${PATLINT_ZLIB};${PATLINT_ZSTD}")
set(LLVM_PARTS LLVMFrontendOpenMP LLVMWindowsDriver LLVMProfileData LLVMOption LLVMCore
  LLVMTargetParser LLVMSupport)
target_link_libraries(patlint_llvm INTERFACE LLVMOption LLVMTargetParser LLVMSupport)
set(CLANG_PARTS clangTooling clangIndex clangFrontend clangDriver clangSema clangAnalysis
  clangAST clangLex clangBasic)
if(LLVM_VERSION_MAJOR GREATER_EQUAL 22)
  list(APPEND CLANG_PARTS clangOptions)
endif()
target_link_libraries(patlint_clang INTERFACE ${CLANG_PARTS})
get_property(KNOWN DIRECTORY PROPERTY IMPORTED_TARGETS)
foreach(PART IN LISTS KNOWN)
  get_target_property(NEEDED ${PART} INTERFACE_LINK_LIBRARIES)
  if(PART MATCHES "^clang" AND "LLVM" IN_LIST NEEDED)
    list(REMOVE_ITEM NEEDED LLVM)
    set_target_properties(${PART} PROPERTIES
      INTERFACE_LINK_LIBRARIES "${NEEDED};${LLVM_PARTS}")
  endif()
endforeach()
