# The headers of some 70 libraries as Debian packages them, in a folder of their own:
# nothing is installed, and what is installed here makes no difference.
#
# headers_get FOLDER      unpacks them into FOLDER/headers; fails if fewer than half are served

header_packages=(
  # C and C++ libraries, kernel, compilers
  libc6-dev linux-libc-dev libstdc++-12-dev libgcc-12-dev libc++-19-dev mingw-w64-common
  llvm-19-dev libclang-19-dev libwine-dev 'linux-headers-6.1.0-*-common'
  # C++ libraries for everything
  libboost1.81-dev libabsl-dev libasio-dev libpoco-dev libcpprest-dev libprotobuf-dev
  libgrpc++-dev libfmt-dev libspdlog-dev nlohmann-json3-dev libicu-dev libtbb-dev
  # User interfaces
  qtbase5-dev qtbase5-private-dev qtdeclarative5-dev qt6-base-dev qt6-base-private-dev
  qt6-declarative-dev qt6-declarative-private-dev libglib2.0-dev libgtk-3-dev libgtk-4-dev libwxgtk3.2-dev
  wx3.2-headers libsdl2-dev libkf5kio-dev libvulkan-dev
  # Images and numbers
  libopencv-core-dev libopencv-imgproc-dev libopencv-dnn-dev libopencv-contrib-dev libeigen3-dev
  libvtk9-dev libinsighttoolkit5-dev libcgal-dev libpcl-dev libarmadillo-dev
  # The web, and what holds credentials
  libcurl4-openssl-dev libssl-dev libgnutls28-dev libgcrypt20-dev libnss3-dev libsoup-3.0-dev
  libsoup2.4-dev libneon27-gnutls-dev libcpp-httplib-dev libmicrohttpd-dev libevent-dev
  libnghttp2-dev libwebsockets-dev libgit2-dev libgdata-dev librest-dev libsecret-1-dev
  libwebkit2gtk-4.1-dev librdkafka-dev libmongoc-dev
  # Interpreters and databases
  libpython3.11-dev php8.2-dev ruby3.1-dev libnode-dev erlang-dev libpq-dev
  postgresql-server-dev-15 libmariadb-dev libsqlite3-dev libgdal-dev
)

# package_get FOLDER PACKAGE    downloads it; its file is then $package_file
package_get() {
  mkdir -p "$1/debs"
  # The name in a file's name ends at the underscore.
  package_file=$(find "$1/debs" -name "$2_*.deb" | sort -V | tail -n 1)
  [ -z "$package_file" ] || return 0
  (cd "$1/debs" && apt-get -q -o APT::Sandbox::User=root download "$2") >>"$1/debs/log" 2>&1 || return 1
  package_file=$(find "$1/debs" -name "$2_*.deb" | sort -V | tail -n 1)
}

headers_get() {
  local folder=$1 root=$1/headers package got=0
  if [ ! -f "$root.ready" ]; then
    rm -rf "$root"
    mkdir -p "$root"
    : >"$root.versions"
    for package in "${header_packages[@]}"; do
      case $package in
        *'*'*) # the newest of those that are served
          package=$(apt-cache pkgnames "${package%%\**}" | grep -x "${package/\*/[0-9]*}" | sort -V | tail -n 1) ;;
      esac
      package_get "$folder" "$package" || { echo "$package: not served" >&2; continue; }
      dpkg-deb --fsys-tarfile "$package_file" |
        tar -x -C "$root" --wildcards './usr/include/*' './usr/lib*/include/*' './usr/share/*/include/*' \
          './usr/src/*/include/*' 2>/dev/null || true
      dpkg-deb -f "$package_file" Package Version | sed 's/^[^:]*: //' | paste -sd'\t' >>"$root.versions"
      got=$((got + 1))
    done
    [ $((2 * got)) -gt ${#header_packages[@]} ] ||
      { echo "only $got of ${#header_packages[@]} packages are served" >&2; return 1; }
    touch "$root.ready"
  fi
}
