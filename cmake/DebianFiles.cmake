# Run by CPack before it packs a Debian package: what Debian wants otherwise
# than `cmake --install` leaves it. CPACK_TEMPORARY_INSTALL_DIRECTORY is the
# folder that becomes the package.
set(SHARE ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)
set(DOCS ${SHARE}/doc/patlint)

file(REMOVE ${DOCS}/LICENSE)
file(WRITE ${DOCS}/copyright
"Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: patlint

Files: *
Copyright: 2026 the patlint developers
License: Apache-2.0
 On Debian systems the whole text of the licence is in
 /usr/share/common-licenses/Apache-2.0.

Files: usr/bin/patlint
Copyright: 2026 the patlint developers
 2003-2019 University of Illinois at Urbana-Champaign, and the contributors to LLVM (Clang's own headers, which are part of the program)
License: Apache-2.0 and Apache-2.0-with-LLVM-exception

License: Apache-2.0-with-LLVM-exception
 On Debian systems the whole text of the Apache License is in
 /usr/share/common-licenses/Apache-2.0, that of the exception in
 /usr/share/doc/libllvm${CPACK_PATLINT_LLVM}/copyright.
")

# For Debian a change log is that of the package.
string(TIMESTAMP NOW "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE ${DOCS}/changelog
"patlint (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium

  * What changed stands in CHANGELOG.md.

 -- ${CPACK_DEBIAN_PACKAGE_MAINTAINER}  ${NOW}
")
foreach(FILE ${DOCS}/changelog ${SHARE}/man/man1/patlint.1)
  execute_process(COMMAND gzip -9nf ${FILE} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
# zsh of Debian looks here.
file(RENAME ${SHARE}/zsh/site-functions ${SHARE}/zsh/vendor-completions)
file(CHMOD ${DOCS}/copyright ${DOCS}/changelog.gz ${SHARE}/man/man1/patlint.1.gz
  PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
