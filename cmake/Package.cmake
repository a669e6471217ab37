# What `cpack` makes: a Debian package, or, of a static program, an archive.
# docs/install.md says how.
set(CPACK_PACKAGE_NAME patlint)
set(CPACK_PACKAGE_VENDOR "patlint developers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY
  "finds API tokens and unavailable endpoints in C and C++")
set(CPACK_PACKAGE_DESCRIPTION
"patlint reads C and C++ programs that talk to a web API. It finds tokens in
the source, in every way in which a text can be written there, and requests
to endpoints that do not accept tokens, however their URL is put together.
Neither a compile database nor the libraries of the program are needed.")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
# Whatever the umask of the one who makes it is.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(PATLINT_STATIC)
  set(CPACK_GENERATOR TGZ)
  string(TOLOWER ${CMAKE_SYSTEM_NAME} SYSTEM)
  set(CPACK_PACKAGE_FILE_NAME
    patlint-${PROJECT_VERSION}-${SYSTEM}-${CMAKE_SYSTEM_PROCESSOR})
else()
  set(CPACK_GENERATOR DEB)
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
  # Change it, to pass the package on.
  set(PATLINT_MAINTAINER "patlint developers <maintainers@patlint.invalid>"
    CACHE STRING "Whom the Debian package names as its maintainer")
  set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${PATLINT_MAINTAINER})
  set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
  set(CPACK_DEBIAN_PACKAGE_SECTION devel)
  # It reads Clang's libraries off the program. Clang's own headers are part
  # of it; those of the standard library make its reading better.
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
  set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "git, libc6-dev, libstdc++-12-dev | libstdc++-dev")
  set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
  set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION TRUE)
  # For the script.
  set(CPACK_PATLINT_LLVM ${LLVM_VERSION_MAJOR})
  set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/cmake/DebianFiles.cmake)
endif()

# `cpack` packs what is built and need not build the tests.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
include(CPack)
