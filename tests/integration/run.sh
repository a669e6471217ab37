#!/bin/bash
# What takes too long or needs packages too large for a build on every push:
# every client's program with its real library, against a server (clients.py),
# the HTML report in a browser (browser.py); and, only where it is asked for, what
# docs/install.md makes (package.py), what is reported of a change, for each line of
# many programs, every suite with another LLVM, and the commands of docs/field-test.md.
#
#   tests/integration/run.sh [--write] [CLIENT...]    clients and browser, or these clients
#   tests/integration/run.sh browser                  the browser only
#   tests/integration/run.sh package                  the archive and the Debian package
#   tests/integration/run.sh changed                  the changes, about five minutes
#   tests/integration/run.sh llvm22                   builds with LLVM 22 and runs every suite
#   tests/integration/run.sh field [librepo|headers]  one program of others, the headers of
#                                                     300 MB of packages, or (an hour) all
#
# As root it installs what is missing, of the clients that are named, unless
# PATLINT_SKIP_INSTALL is set; what is not there is skipped.
set -u
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
root=$(cd -- "$here/../.." && pwd)
export PATLINT_PROGRAM=${PATLINT_PROGRAM:-$root/build/patlint}

# install PACKAGE...: those that are missing, if we may.
install() {
  [ "$(id -u)" = 0 ] && [ -z "${PATLINT_SKIP_INSTALL:-}" ] || return 0
  local package missing=()
  for package; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
      missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  { apt-get update -q && DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends "${missing[@]}"; } >&2 ||
    echo "could not be installed: ${missing[*]}" >&2
}

browser() {
  install chromium
  /usr/bin/python3 "$here/browser.py"
}

package() {
  install bubblewrap lintian dpkg-dev binutils man-db zlib1g-dev libzstd-dev
  /usr/bin/python3 "$here/package.py"
}

llvm22() {
  export PATLINT_LLVM=22 PATLINT_JOBS=${PATLINT_JOBS:-1}
  nice "$root/tool/bootstrap.sh" build && "$root/build22/patlint" --version &&
    PATLINT_SKIP_NPM=1 nice "$root/tool/bootstrap.sh" test
}

field() {
  # As docs/field-test.md has them.
  # Not local: the trap needs it at the end.
  FOLDER=$(mktemp -d) && trap 'rm -rf -- "$FOLDER"' EXIT || return
  cd -- "$root" || return
  case ${1:-} in
  '') tests/field/run.sh ;;
  headers) tests/field/run.sh --minutes 0 headers ;;
  *) tests/field/run.sh --keep "$FOLDER" "$@" ;;
  esac
}

clients() {
  # shellcheck disable=SC2046 # a list of words
  install $(PYTHONPATH=$root/tests /usr/bin/python3 -c '
import client_cells
print("\n".join(sorted({p for c in client_cells.clients() for p in c.packages})))' "$@")
  /usr/bin/python3 "$here/clients.py" "$@"
}

names=("$@")
[ "${names[0]:-}" = --write ] && names=("${names[@]:1}")
if [ "${names[*]:-}" = browser ]; then
  browser
elif [ "${names[*]:-}" = package ] || [ "${names[*]:-}" = llvm22 ]; then
  unset PATLINT_PROGRAM
  "${names[0]}"
elif [ "${names[0]:-}" = field ]; then
  field "${names[@]:1}"
elif [ "${names[*]:-}" = changed ]; then
  exec /usr/bin/python3 "$root/tests/changed_parse_test.py" --every
elif [ ${#names[@]} -gt 0 ]; then
  clients "$@"
else
  # Each ends with a line "N passed, N failed, N skipped"; so does this.
  said=$(mktemp)
  trap 'rm -f -- "$said"' EXIT
  clients "$@" 2>&1 | tee "$said"
  browser 2>&1 | tee -a "$said"
  sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed, \([0-9]*\) skipped$/\1 \2 \3/p' "$said" | {
    passed=0 failed=0 skipped=0 parts=0
    while read -r p f s; do
      passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s)) parts=$((parts + 1))
    done
    [ "$parts" = 2 ] || failed=$((failed + 1)) # one of them died
    echo "$passed passed, $failed failed, $skipped skipped"
    [ "$failed" = 0 ]
  }
fi
