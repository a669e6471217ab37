# The headers that a program is built with, in a folder of their own: nothing is
# installed, and what is installed here makes no difference.
#
# root_get FOLDER NAME PACKAGE...   unpacks those of the packages that hold headers
#                                   (and all they depend on) into FOLDER/roots/NAME
# build_packages SOURCE             prints what the source package in the folder
#                                   SOURCE is built with, all of it
# root_flags FOLDER NAME            prints the compiler's flags to find them, a line each
#
# FOLDER/roots/bare has the headers of the C and C++ libraries only.

bare_packages=(libc6-dev linux-libc-dev libcrypt-dev libstdc++-12-dev libgcc-12-dev)

# As if nothing were installed, so that everything needed is named.
packages_of() {
  apt-get -s -q --no-install-recommends -o Dir::State::status=/dev/null "$@" 2>/dev/null |
    sed -n 's/^Inst \([^ ]*\) .*/\1/p' | sort -u
}

build_packages() { packages_of build-dep --arch-only "$1"; }

root_get() {
  local folder=$1 name=$2 root=$1/roots/$2 package file
  shift 2
  [ ! -f "$root.ready" ] || return 0
  rm -rf "$root"
  mkdir -p "$root" "$folder/debs"
  for package in "${bare_packages[@]}" "$@"; do
    case $package in
      "" | manpages-* | gcc-* | g++-* | libclang-* | llvm-* | clang-*) continue ;;
      # Other libraries' headers come in packages called so.
      *-dev | *-dev-bin | *-headers | *-dev:*) ;;
      *) continue ;;
    esac
    file=$(find "$folder/debs" -name "${package%:*}_*.deb" | head -n 1)
    if [ -z "$file" ]; then
      (cd "$folder/debs" && apt-get -q -o APT::Sandbox::User=root download "$package") \
        >>"$folder/debs/log" 2>&1 || { echo "$package: not served" >&2; continue; }
      file=$(find "$folder/debs" -name "${package%:*}_*.deb" | head -n 1)
    fi
    dpkg-deb --fsys-tarfile "$file" |
      tar -x -C "$root" --wildcards './usr/include*' './usr/lib*/*include*' './usr/lib/gcc/*' \
        './usr/*/pkgconfig/*' 2>/dev/null || true
  done
  touch "$root.ready"
}

root_flags() {
  local root=$1/roots/$2 file
  printf '%s\n' "--sysroot=$root"
  [ "$2" = bare ] || find "$root/usr" -name '*.pc' | sort | while read -r file; do
    PKG_CONFIG_SYSROOT_DIR=$root PKG_CONFIG_PATH= \
      PKG_CONFIG_LIBDIR=$(find "$root/usr" -type d -name pkgconfig | paste -sd:) \
      pkg-config --cflags-only-I "$(basename "$file" .pc)" 2>/dev/null || true
  done | tr ' ' '\n' | sed -n 's/^-I//p' | awk '!seen[$0]++' |
    while read -r file; do
      case ${file%/} in # found anyway, and their order matters
        */usr/include | */usr/include/x86_64-linux-gnu) continue ;;
      esac
      [ ! -d "$file" ] || printf '%s\n' "-isystem$file"
    done
}
