#!/bin/sh
# Sets up, builds, runs.
#
#   tool/bootstrap.sh build                 leaves the program at build/patlint
#   tool/bootstrap.sh scan [OPTION|PATH]... builds if need be, then `patlint scan`
#   tool/bootstrap.sh rules COMMAND...      the same with `patlint rules`
#   tool/bootstrap.sh test                  builds everything, runs every suite
#
# What is missing is installed from Debian's packages (as root, or with sudo);
# without the right to do so the command to run is printed and the status is 2.
# `scan` and `rules` hand the program's exit status through and leaves its standard
# output alone: everything said here goes to standard error. On a built tree
# it costs one `find` (milliseconds): build/.stamp is newer than the sources.
#
# Environment: PATLINT_JOBS    compile jobs at once (default: by cores, memory)
#              PATLINT_PROGRAM run this program in `scan`, `rules` instead of building
#              PATLINT_SKIP_NPM=1  `test` skips what needs Node
#              PATLINT_LLVM    build with this LLVM, 19 (the default) or 22; with
#                              22 the program is at build22/patlint
set -eu

self=$0
if [ -L "$self" ]; then self=$(readlink -f -- "$self"); fi
case $self in
  */*) root=${self%/*}/.. ;;
  *) root=.. ;;
esac
root=$(cd -- "$root" && pwd)
llvm=${PATLINT_LLVM:-19}
build=$root/build
[ "$llvm" = 19 ] || build=$root/build$llvm
stamp=$build/.stamp
python=/usr/bin/python3

say() { printf 'patlint: %s\n' "$*" >&2; }
die() { say "$*"; exit 2; }

usage() {
  sed -n '2,/^set -eu/{/^#/s/^# \{0,1\}//p;}' "$self" >&2
  exit 2
}

case $llvm in
19 | 22) ;;
*) die "PATLINT_LLVM is $llvm; it is built with LLVM 19 or 22" ;;
esac

# --- packages ---------------------------------------------------------------

# What it takes to build and run the program.
packages="cmake ninja-build pkg-config ccache git ca-certificates python3
  clang-$llvm lld-$llvm llvm-$llvm-dev libclang-$llvm-dev libclang-common-$llvm-dev
  libstdc++-12-dev libc6-dev libre2-dev nlohmann-json3-dev libcli11-dev"
# LLVM 22 has moved its support for language servers out of MLIR.
[ "$llvm" != 19 ] || packages="$packages libmlir-19-dev"

# What the tests need besides: the frameworks, and real headers and libraries
# to compare the shadow headers and the example with; some of them are those of
# LLVM 19, whatever the program is built with.
testPackages='clang-19 llvm-19-tools dpkg-dev binutils libc++-19-dev libc++abi-19-dev libgtest-dev libgmock-dev python3-jsonschema pre-commit g++
  python3-junitparser python3-yaml locales man-db groff-base zsh fish neovim emacs-nox elpa-eglot
  libcurl4-openssl-dev libcpp-httplib-dev libssl-dev libbrotli-dev zlib1g-dev'

# missing PACKAGE...: those that are not installed.
missing() {
  dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
    sed -n 's/^installed //p' | sort -u >"$list"
  for p in "$@"; do
    grep -qxF -- "$p" "$list" || printf '%s ' "$p"
  done
}

installPackages() {
  if ! command -v apt-get >/dev/null; then
    say 'no apt-get here: what the build needs has to be there already'
    return 0
  fi
  list=$(mktemp)
  wanted=$(missing "$@")
  rm -f -- "$list"
  [ -n "$wanted" ] || return 0

  line="apt-get install -y --no-install-recommends $wanted"
  sudo=
  if [ "$(id -u)" != 0 ]; then
    if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
      sudo='sudo'
    else
      say 'these packages are missing; please run, as root:'
      printf '  %s\n' "$line" >&2
      exit 2
    fi
  fi
  say "installing: $wanted"
  # The package lists may be absent or old: try, then refresh and try again.
  # shellcheck disable=SC2086 # a list of words
  $sudo env DEBIAN_FRONTEND=noninteractive $line >&2 2>/dev/null || {
    $sudo apt-get update >&2 &&
      $sudo env DEBIAN_FRONTEND=noninteractive $line >&2
  } || die "could not install; try: apt-get update && $line"
}

# --- building ---------------------------------------------------------------

isBuilt() {
  [ -x "$build/patlint" ] && [ -e "$stamp" ] &&
    [ -z "$(find "$root/tool" "$root/rules" "$root/cmake" "$root/CMakeLists.txt" \
      -newer "$stamp" ! -path '*/__pycache__*' -print 2>/dev/null | head -n 1)" ]
}

# A file with Clang's headers takes up to 1.5 GB to compile.
jobs() {
  if [ -n "${PATLINT_JOBS:-}" ]; then
    echo "$PATLINT_JOBS"
    return
  fi
  cores=$(nproc)
  fits=$(awk '/^MemAvailable:/ { print int($2 / 1700000) }' /proc/meminfo \
    2>/dev/null) || fits=
  fits=${fits:-$cores}
  if [ "$fits" -gt "$cores" ]; then fits=$cores; fi
  if [ "$fits" -lt 1 ]; then fits=1; fi
  echo "$fits"
}

# compile TESTS(ON|OFF) TARGET...: configures if need be, and builds.
compile() {
  tests=$1
  shift
  mkdir -p -- "$build"
  # One build at a time: hooks and editors may start several of us.
  exec 9>"$build/.lock"
  flock 9
  if [ -z "${HOME:-}" ]; then
    export CCACHE_DIR="$root/.cache/ccache"
  fi
  # Clones of this repository on one machine share what they compiled.
  export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1
  export CCACHE_SLOPPINESS=pch_defines,time_macros
  # 9>&-: whatever a compiler cache leaves running must not hold the lock.
  if [ ! -f "$build/build.ninja" ] || [ "$tests" = ON ]; then
    # CMake starts over with a compiler of its own choice when it is told the
    # compiler a second time, so it is told once.
    fresh=
    if [ ! -f "$build/CMakeCache.txt" ]; then
      launcher=
      command -v ccache >/dev/null && launcher=ccache
      fresh="-DCMAKE_PREFIX_PATH=/usr/lib/llvm-$llvm
        -DCMAKE_C_COMPILER=clang-$llvm -DCMAKE_CXX_COMPILER=clang++-$llvm
        -DCMAKE_C_COMPILER_LAUNCHER=$launcher
        -DCMAKE_CXX_COMPILER_LAUNCHER=$launcher"
    fi
    say 'configuring'
    # shellcheck disable=SC2086 # a list of words
    cmake -S "$root" -B "$build" -G Ninja $fresh \
      -DPython3_EXECUTABLE="$python" \
      -DPATLINT_TESTS="$tests" >"$build/configure.log" 2>&1 9>&- || {
      cat "$build/configure.log" >&2
      die 'cmake failed; see above'
    }
  fi
  # As new as the sources were when the build began.
  : >"$stamp.new"
  say "building (about ten minutes the first time, on two cores)"
  ninja -C "$build" -j "$(jobs)" "$@" >&2 9>&- || die 'the build failed; see above'
  mv -f -- "$stamp.new" "$stamp"
  exec 9>&-
}

buildProgram() {
  isBuilt && return 0
  # shellcheck disable=SC2086 # a list of words
  installPackages $packages
  compile OFF patlint
}

# --- commands ---------------------------------------------------------------

command=${1:-}
[ $# -eq 0 ] || shift
case $command in
build)
  [ $# -eq 0 ] || usage
  buildProgram
  say "the program is $build/patlint"
  ;;
scan | rules)
  if [ -n "${PATLINT_PROGRAM:-}" ]; then
    exec "$PATLINT_PROGRAM" "$command" "$@"
  fi
  buildProgram
  exec "$build/patlint" "$command" "$@"
  ;;
test)
  [ $# -eq 0 ] || usage
  node=
  if [ "${PATLINT_SKIP_NPM:-}" != 1 ]; then
    # A Node that is already there, from wherever, will do.
    command -v node >/dev/null || node='nodejs'
    command -v npm >/dev/null || node="$node npm"
  fi
  # shellcheck disable=SC2086 # a list of words
  installPackages $packages $testPackages $node
  compile ON all
  exec "$python" "$root/tests/run.py" "$build"
  ;;
*)
  usage
  ;;
esac
