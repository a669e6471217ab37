#!/bin/bash
# What takes too long or needs packages too large for a build on every push:
# every client's program with its real library, against a server (clients.py),
# the HTML report in a browser (browser.py); and, only where it is asked for, what
# docs/install.md makes (package.py), what is reported of a change, for each line of
# many programs, every suite with another LLVM, and the commands of docs/field-test.md.
#
#   tests/integration/run.sh [--write] [CLIENT...]    clients and browser, or these clients
#   tests/integration/run.sh browser                  the browser only
#   tests/integration/run.sh package                  the archive and the Debian package, of what is built
#   tests/integration/run.sh changed                  the changes, about five minutes
#   tests/integration/run.sh llvm22                   builds with LLVM 22 and runs every suite
#   tests/integration/run.sh field [librepo|headers]  one program of others, the headers of
#                                                     300 MB of packages, or (an hour) all
#   tests/integration/run.sh all                      each of these, one after the other: hours
#
# Ends with a line "12 passed, 0 failed, 3 skipped" of all that was done. What differs in
# field is one failure.
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

changed() {
  /usr/bin/python3 "$root/tests/changed_parse_test.py" --every
}

package() {
  unset PATLINT_PROGRAM # of another build than the one that is packed
  install bubblewrap lintian dpkg-dev binutils man-db zlib1g-dev libzstd-dev
  /usr/bin/python3 "$here/package.py"
}

llvm22() {
  unset PATLINT_PROGRAM
  export PATLINT_JOBS=${PATLINT_JOBS:-1}
  PATLINT_LLVM=22 nice "$root/tool/bootstrap.sh" build &&
    "$root/build22/patlint" --version &&
    PATLINT_LLVM=22 nice "$root/tool/bootstrap.sh" test
}

field() {
  # As docs/field-test.md has them.
  # Not local: the trap needs it at the end.
  FOLDER=$(mktemp -d) && trap 'rm -rf -- "$FOLDER"' EXIT || return
  cd -- "$root" || return
  case ${1:-} in
  '') tests/field/run.sh ;;
  headers) tests/field/run.sh --minutes 0 headers ;;
  librepo) tests/field/run.sh --keep "$FOLDER" librepo ;;
  *) tests/field/run.sh --keep "$FOLDER" "$@" ;;
  esac
}

# The scripts of field do not count.
fieldCounted() {
  if field "$@"; then
    echo '1 passed, 0 failed, 0 skipped'
  else
    echo '0 passed, 1 failed, 0 skipped'
    return 1
  fi
}

clients() {
  # shellcheck disable=SC2046 # a list of words
  install $(PYTHONPATH=$root/tests /usr/bin/python3 -c '
import client_cells
print("\n".join(sorted({p for c in client_cells.clients() for p in c.packages})))' "$@")
  /usr/bin/python3 "$here/clients.py" "$@"
}

# addUp PART...: runs each, whatever becomes of the others, and adds up what they say.
addUp() {
  local part status p f s passed=0 failed=0 skipped=0
  said=$(mktemp)
  trap 'rm -f -- "$said"' EXIT
  for part; do
    echo "== $part" >&2
    # In a subshell: what it sets is its own.
    ("$part" "${options[@]}") 2>&1 | tee "$said"
    status=${PIPESTATUS[0]}
    # As tests/run.py reads it, but one that does not end with its counts has died.
    read -r p f s < <(PYTHONPATH=$root/tests /usr/bin/python3 -c '
import sys
import run
with open(sys.argv[2], encoding="utf-8", errors="replace") as said:
    text = said.read()
counts = run.counted(int(sys.argv[1]), text)
if not run.CLOSING.search(text) and not run.UNITTEST.search(text):
    counts = run.Result(failed=1)
print(counts.passed, counts.failed, counts.skipped)' "$status" "$said") || p=0 f=1 s=0
    passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
  done
  echo "$passed passed, $failed failed, $skipped skipped"
  [ "$failed" = 0 ]
}

names=("$@") options=()
[ "${names[0]:-}" = --write ] && names=("${names[@]:1}")
case ${names[*]:-} in
all) addUp clients browser package changed llvm22 fieldCounted ;;
browser | changed | llvm22 | package) "${names[0]}" ;;
field | 'field '*) fieldCounted "${names[@]:1}" ;;
'')
  options=("$@") # of which the browser takes none
  addUp clients browser
  ;;
*) clients "$@" ;;
esac
