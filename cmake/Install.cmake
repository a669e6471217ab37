# What `cmake --install` installs: the program, what shells and man know of
# it, the package for find_package(Patlint), and the documentation.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

# The program prints them itself, from its tables of flags and commands.
set(PRINTED ${CMAKE_BINARY_DIR}/printed)
file(MAKE_DIRECTORY ${PRINTED})
add_custom_command(TARGET patlint POST_BUILD
  COMMAND patlint --help-man > ${PRINTED}/patlint.1
  COMMAND patlint --help-completion=bash > ${PRINTED}/patlint
  COMMAND patlint --help-completion=zsh > ${PRINTED}/_patlint
  COMMAND patlint --help-completion=fish > ${PRINTED}/patlint.fish
  VERBATIM)

install(TARGETS patlint RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${PRINTED}/patlint.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${PRINTED}/patlint
  DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${PRINTED}/_patlint
  DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES ${PRINTED}/patlint.fish
  DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# It holds no path of this machine: the program is found beside it.
set(PACKAGE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/Patlint)
configure_package_config_file(cmake/PatlintConfig.cmake.in
  ${PRINTED}/PatlintConfig.cmake INSTALL_DESTINATION ${PACKAGE_DIR}
  PATH_VARS CMAKE_INSTALL_BINDIR)
write_basic_package_version_file(${PRINTED}/PatlintConfigVersion.cmake
  COMPATIBILITY SameMajorVersion ARCH_INDEPENDENT)
install(FILES ${PRINTED}/PatlintConfig.cmake
  ${PRINTED}/PatlintConfigVersion.cmake cmake/PatlintCheck.cmake
  cmake/RunPatlint.cmake DESTINATION ${PACKAGE_DIR})

if(PATLINT_STATIC)
  # What is linked in, and may be passed on if this goes along.
  foreach(PACKAGE libllvm${LLVM_VERSION_MAJOR} libclang-${LLVM_VERSION_MAJOR}-dev libre2-dev
          zlib1g-dev libzstd-dev nlohmann-json3-dev libcli11-dev libstdc++6 libc6-dev)
    if(EXISTS /usr/share/doc/${PACKAGE}/copyright)
      install(FILES /usr/share/doc/${PACKAGE}/copyright
        DESTINATION ${CMAKE_INSTALL_DOCDIR}/linked RENAME ${PACKAGE}.txt)
    endif()
  endforeach()
endif()

# The pages link to each other, and to the schemas, as they lie in the tree.
install(FILES README.md CHANGELOG.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY rules/schema DESTINATION ${CMAKE_INSTALL_DOCDIR}/rules)
