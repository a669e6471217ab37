#!/bin/bash
# Scans programs that nobody here wrote and compares the numbers with
# expected.tsv. See README.
#
#   tests/real/run.sh [--update] [--quick] [--keep FOLDER] [PROGRAM...]
#
# Exit status: 0 as expected, 1 different, 2 could not be run.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
root=$(cd -- "$here/../.." && pwd)
patlint=${PATLINT_PROGRAM:-$root/build/patlint}
needed=5
. "$here/sources.sh"
. "$here/dependencies.sh"

update=no quick='' folder='' programs=()
while [ $# -gt 0 ]; do
  case $1 in
    --update) update=yes ;;
    --quick) quick=quick ;;
    --keep)
      [ $# -gt 1 ] || { echo "--keep wants a folder" >&2; exit 2; }
      folder=$2
      shift ;;
    -*) sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
    *) programs+=("$1") ;;
  esac
  shift
done
if [ ${#programs[@]} -eq 0 ]; then
  programs=(libcurl-examples rsyslog zabbix cmake fwupd librepo syslog-ng mpd
    weechat qbittorrent icinga2 poco nheko)
else
  needed=0
fi
[ -x "$patlint" ] || { echo "no program at $patlint; run tool/bootstrap.sh build" >&2; exit 2; }
if [ -z "$folder" ]; then
  folder=$(mktemp -d -t patlint-real-XXXXXX)
  trap 'rm -rf "$folder"' EXIT
fi
mkdir -p "$folder/rows"

install() { # the packages that are missing
  local missing=()
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
      missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] ||
    apt-get install -y -q --no-install-recommends "${missing[@]}" >&2
}

install dpkg-dev pkg-config
if [ ! -f "$folder/apt/ready" ]; then
  sources_prepare "$folder" || { cat "$folder/apt/update.log" >&2; exit 2; }
  touch "$folder/apt/ready"
fi

root_get "$folder" bare
root_flags "$folder" bare >"$folder/roots/bare.flags"
served=0 failed=no
for program in "${programs[@]}"; do
  case $program in
    libcurl-examples)
      install libcurl4-doc
      version=$(dpkg-query -W -f '${Version}' libcurl4-doc)
      path=/usr/share/doc/libcurl4/examples
      needs=$(packages_of install libcurl4-openssl-dev libxml2-dev libevent-dev libev-dev) ;;
    *)
      if ! version=$(sources_get "$folder" "$program"); then
        echo "$program: not served, left out" >&2
        continue
      fi
      path=$folder/src/$program
      needs=$(build_packages "$path") ;;
  esac
  # shellcheck disable=SC2086 # names of packages
  root_get "$folder" "$program" $needs
  root_flags "$folder" "$program" >"$folder/roots/$program.flags"
  if python3 "$here/row.py" "$patlint" "$program" "$version" "$path" \
    "$folder/roots/bare.flags" "$folder/roots/$program.flags" "$folder/lists/$program" $quick \
    >"$folder/rows/$program"; then
    served=$((served + 1))
  else
    failed=yes
    rm -f "$folder/rows/$program"
  fi
done
[ "$failed" = no ] || exit 2
if [ "$served" -lt "$needed" ]; then
  echo "only $served programs could be had, $needed are needed" >&2
  exit 2
fi
python3 "$here/compare.py" "$update" "$here/expected.tsv" "${programs[@]/#/$folder/rows/}"
