#!/bin/bash
# Every client's program with its real library, against a server: clients.py;
# and, without arguments, what takes too long for .ci/run.
#
#   tests/integration/run.sh [--write] [CLIENT...]
#
# As root it installs the libraries that are missing, of the clients that are
# named, unless PATLINT_SKIP_INSTALL is set; what is not there is skipped.
set -u
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
root=$(cd -- "$here/../.." && pwd)
export PATLINT_PROGRAM=${PATLINT_PROGRAM:-$root/build/patlint}

if [ "$(id -u)" = 0 ] && [ -z "${PATLINT_SKIP_INSTALL:-}" ]; then
  missing=()
  while read -r package; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
      missing+=("$package")
  done < <(PYTHONPATH=$root/tests /usr/bin/python3 -c '
import client_cells
print("\n".join(sorted({p for c in client_cells.clients() for p in c.packages})))' "$@")
  if [ ${#missing[@]} -gt 0 ]; then
    { apt-get update -q && DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -q --no-install-recommends "${missing[@]}"; } >&2 ||
      echo 'some libraries could not be installed' >&2
  fi
fi
status=0
# What is reported of a change, for each line of many programs.
if [ $# -eq 0 ]; then
  /usr/bin/python3 "$root/tests/changed_parse_test.py" --every || status=1
fi
/usr/bin/python3 "$here/clients.py" "$@" || status=$?
exit $status
