#!/bin/bash
# The hook of .pre-commit-hooks.yaml, run by Debian's pre-commit on a small
# repository: it blocks a commit that adds a finding, and lets a good one pass.
#
# The hook's own repository is cloned from a copy made here; the program is the
# one under test (PATLINT_PROGRAM), so that nothing is built again. It runs without
# a network where the system lets us take it away.
set -u
for way in '-n' '-c -n'; do
  if [ -z "${PATLINT_OFFLINE:-}" ] && unshare $way true 2>/dev/null; then
    PATLINT_OFFLINE=1 exec unshare $way "$BASH" "$0" "$@"
  fi
done
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
export PATLINT_PROGRAM=${PATLINT_PROGRAM:-$root/build/patlint}
command -v pre-commit >/dev/null || { echo 'pre-commit is not installed'; exit 77; }

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
export HOME=$work/home XDG_CACHE_HOME=$work/cache
export GIT_CONFIG_GLOBAL=$work/gitconfig GIT_CONFIG_NOSYSTEM=1
mkdir -p "$HOME"
unset GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE
git config --global user.name Test
git config --global user.email test@example.org
git config --global init.defaultBranch main
git config --global commit.gpgsign false

passed=0 failed=0
check() { # check WHAT STATUS-WANTED STATUS OUTPUT TEXT-WANTED
  if [ "$2" = "$3" ] && grep -qF -- "$5" <<<"$4"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'failed: %s: status %s, wanted %s and "%s" in:\n%s\n' \
      "$1" "$3" "$2" "$5" "$4"
  fi
}

# The hook repository: what a release holds of it.
hook=$work/hook
mkdir -p "$hook/tool"
cp "$root/.pre-commit-hooks.yaml" "$hook/"
cp "$root/tool/bootstrap.sh" "$hook/tool/"
git -C "$hook" init -q && git -C "$hook" add -A && git -C "$hook" commit -qm hook

output=$(pre-commit validate-manifest "$root/.pre-commit-hooks.yaml" 2>&1)
check 'the manifest is valid' 0 $? "$output" ''

# try-repo HOOK in a project with blanks in its names.
project="$work/a project"
mkdir -p "$project/src dir"
git -C "$project" init -q
cat >"$project/src dir/good code.cpp" <<'END'
const char *path() { return "/api/v1/orders"; }
END
echo 'not code: /shopimport/auth' >"$project/notes.txt"
git -C "$project" add -A
try() { (cd -- "$project" && pre-commit try-repo "$hook" patlint --all-files --verbose 2>&1); }
output=$(try)
check 'good code passes' 0 $? "$output" 'Passed'

# A token with a right checksum, made here: no file of ours holds one whole.
token=$(/usr/bin/python3 -c '
import hashlib, zlib
secret = hashlib.sha256(b"patlint pre-commit test").hexdigest()[:40]
print("12|%s%08x" % (secret, zlib.crc32(secret.encode())))')
printf 'const char *token() { return "%s"; }\n' "$token" >"$project/src dir/bad code.cpp"
git -C "$project" add -A
output=$(try)
status=$?
check 'a token blocks the commit' 1 "$status" "$output" 'bad code.cpp'
if grep -qF -- "$token" <<<"$output"; then
  failed=$((failed + 1))
  echo 'failed: the output shows the token'
else
  passed=$((passed + 1))
fi

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
