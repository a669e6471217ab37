#!/bin/bash
# Scans headers and programs that nobody here wrote and compares every finding with
# findings.tsv. See README.
#
#   tests/field/run.sh [--update] [--keep FOLDER] [--minutes N] [headers|PROGRAM...]
#
# Exit status: 0 as expected, 1 different, 2 could not be run.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
root=$(cd -- "$here/../.." && pwd)
patlint=${PATLINT_PROGRAM:-$root/build/patlint}
. "$root/tests/real/sources.sh"
. "$root/tests/real/dependencies.sh"
. "$here/headers.sh"
field_programs=(libcurl-examples librepo libevent libgdata collectd rsyslog nghttp2 fwupd weechat
  qbittorrent knot unbound openttd syslog-ng icinga2 nheko mpd zabbix poco cmake)

update='' folder='' minutes=10 wanted=()
while [ $# -gt 0 ]; do
  case $1 in
    --update) update=--update ;;
    --keep | --minutes)
      [ $# -gt 1 ] || { echo "$1 wants a value" >&2; exit 2; }
      [ "$1" = --keep ] && folder=$2 || minutes=$2
      shift ;;
    -*) sed -n '2,7s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
    *) wanted+=("$1") ;;
  esac
  shift
done
[ ${#wanted[@]} -gt 0 ] || wanted=(headers "${field_programs[@]}")
[ -x "$patlint" ] || { echo "no program at $patlint; run tool/bootstrap.sh build" >&2; exit 2; }
if [ -z "$folder" ]; then
  folder=$(mktemp -d -t patlint-field-XXXXXX)
  trap 'rm -rf "$folder"' EXIT
fi
mkdir -p "$folder/field"
cp --remove-destination "$patlint" "$folder/field/patlint" # a build meanwhile makes no difference

sources_ready() {
  [ -f "$folder/apt/ready" ] || sources_prepare "$folder" ||
    { cat "$folder/apt/update.log" >&2; return 1; }
  touch "$folder/apt/ready"
}

# source_get PROGRAM    Debian's source; where only its upstream part is served, that
source_get() {
  local program=$1 tree=$folder/src/$1 archive version
  sources_get "$folder" "$program" 2>/dev/null && return
  archive=$(find "$folder/get/$program" -name "${program}_*.orig.tar.*" ! -name '*.asc' | head -n 1)
  [ -n "$archive" ] || return 1
  rm -rf "$tree"
  mkdir -p "$tree"
  tar -x -C "$tree" --strip-components=1 -f "$archive"
  version=${archive##*_}
  echo "${version%.orig.tar.*} of upstream" | tee "$tree.version"
}

bare() { # the headers of the C and C++ libraries and nothing else
  root_get "$folder" bare
  root_flags "$folder" bare >"$folder/roots/bare.flags"
}

rows=()
for name in "${wanted[@]}"; do
  case $name in
    headers)
      headers_get "$folder" || exit 2
      version=$(grep -c . "$folder/headers.versions")\ packages
      path=$folder/headers flags=/dev/null ;;
    libcurl-examples)
      path=$folder/curl-doc/usr/share/doc/libcurl4/examples flags=$folder/roots/bare.flags
      [ -d "$path" ] || { package_get "$folder" libcurl4-doc && dpkg-deb -x "$package_file" "$folder/curl-doc"; } ||
        { echo "$name: not served, left out" >&2; continue; }
      version=$(ls "$folder"/debs/libcurl4-doc_* | sed 's/.*libcurl4-doc_//;s/_.*//;s/%3a/:/' | sort -V | tail -n 1)
      bare ;;
    *)
      sources_ready || exit 2
      if ! version=$(source_get "$name"); then
        echo "$name: not served, left out" >&2
        continue
      fi
      bare
      path=$folder/src/$name flags=$folder/roots/bare.flags ;;
  esac
  rows+=("$folder/field/$name.json")
  python3 "$here/scan.py" "$folder/field/patlint" "$name" "$version" "$path" "$flags" "$minutes" \
    >"$folder/field/$name.json"
done
[ ${#rows[@]} -gt 0 ] || exit 2
python3 "$here/compare.py" $update "$here" "${rows[@]}"
[ -z "$update" ] || python3 "$here/page.py" --update
