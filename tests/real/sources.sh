# Debian's source packages, without touching the machine's own apt set-up.
#
# sources_prepare FOLDER        the machine's own entries as deb-src, in FOLDER/apt
# sources_get FOLDER PACKAGE    downloads and unpacks into FOLDER/src/PACKAGE;
#                               prints the version, fails if it is not served
#
# Only entries of the distribution itself are taken (their suite begins with
# the code name of /etc/os-release): third parties seldom serve sources.

sources_apt() {
  local folder=$1
  shift
  "$@" -q \
    -o "Dir::Etc::sourcelist=/dev/null" \
    -o "Dir::Etc::sourceparts=$folder/apt/sources.list.d" \
    -o "Dir::State::lists=$folder/apt/lists" \
    -o "Dir::Cache=$folder/apt/cache" \
    -o "APT::Sandbox::User=root" \
    -o "Acquire::Languages=none" -o "Acquire::Retries=2"
}

sources_prepare() {
  local folder=$1
  mkdir -p "$folder/apt/sources.list.d" "$folder/apt/lists/partial" \
    "$folder/apt/cache/archives/partial" "$folder/src" "$folder/get"
  python3 - "$folder/apt/sources.list.d" <<'PYTHON'
import glob, re, sys
codename = ""
with open("/etc/os-release", encoding="utf-8") as f:
    for line in f:
        if line.startswith("VERSION_CODENAME="):
            codename = line.split("=", 1)[1].strip().strip('"')

def ours(suites):
    return codename and all(s.split("/")[0].split("-")[0] == codename for s in suites)

lines, stanzas = [], []
for path in sorted(["/etc/apt/sources.list"] + glob.glob("/etc/apt/sources.list.d/*")):
    try:
        with open(path, encoding="utf-8") as f:
            text = f.read()
    except OSError:
        continue
    if path.endswith(".sources"):
        for stanza in re.split(r"\n[ \t]*\n", text):
            stanza = "\n".join(l for l in stanza.splitlines() if not l.startswith("#"))
            suites = re.search(r"^Suites:(.*)$", stanza, re.M)
            if suites and ours(suites.group(1).split()):
                stanzas.append(re.sub(r"^Types:.*$", "Types: deb-src", stanza, flags=re.M))
    elif path.endswith(".list"):
        for line in text.splitlines():
            match = re.match(r"deb\s+((?:\[[^]]*\]\s+)?\S+\s+(\S+)\s.*)$", line)
            if match and ours([match.group(2)]):
                lines.append("deb-src " + match.group(1))
if not lines and not stanzas:
    sys.exit("no entry of this distribution under /etc/apt")
with open(sys.argv[1] + "/own.list", "w", encoding="utf-8") as f:
    f.write("".join(l + "\n" for l in lines))
with open(sys.argv[1] + "/own.sources", "w", encoding="utf-8") as f:
    f.write("\n\n".join(stanzas) + "\n")
PYTHON
  sources_apt "$folder" apt-get update >"$folder/apt/update.log" 2>&1
}

sources_get() {
  local folder=$1 package=$2 dsc version
  if [ ! -f "$folder/src/$package.version" ]; then
    rm -rf "${folder:?}/get/$package" "${folder:?}/src/$package"
    mkdir -p "$folder/get/$package"
    : >"$folder/get/$package.log"
    # An archive may list a version that it no longer serves.
    for version in $(sources_apt "$folder" apt-cache showsrc --only-source "$package" |
      sed -n 's/^Version: //p' | sort -u -V -r); do
      rm -f "$folder/get/$package"/*
      ! (cd "$folder/get/$package" &&
        sources_apt "$folder" apt-get source --download-only "$package=$version") \
        >>"$folder/get/$package.log" 2>&1 || break
    done
    dsc=$(find "$folder/get/$package" -name '*.dsc' | sort | head -n 1)
    [ -n "$dsc" ] || return 1
    version=$(sed -n 's/^Version: //p' "$dsc" | head -n 1)
    dpkg-source --no-check -x "$dsc" "$folder/src/$package" \
      >>"$folder/get/$package.log" 2>&1 || return 1
    rm -rf "$folder/get/$package"
    echo "$version" >"$folder/src/$package.version"
  fi
  cat "$folder/src/$package.version"
}
