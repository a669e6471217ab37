"""scan.py PATLINT NAME VERSION FOLDER FLAGS-FILE MINUTES: one tree, as JSON.

The tree is scanned twice:

- by tokens, every text file of it: as the only commit of a repository, with
  `scan --history --all-files`, which parses nothing;
- as people do it, `scan --all-files`, with the flags of the file. This one may
  take MINUTES, 0 leaves it out; whether it ended is part of what is printed.

A finding of both is one. Times and memory go to standard error.
"""
import json
import os
import resource
import subprocess
import sys
import tempfile
import time

patlint, name, version, folder, flags, minutes = sys.argv[1:]
CEILING = dict(os.environ, GIT_CEILING_DIRECTORIES=os.path.dirname(os.path.abspath(folder)))


def git(*arguments, **more):
    return subprocess.Popen(["git", "-C", folder, "-c", "core.compression=0", "-c", "pack.compression=0"]
                            + list(arguments), env=CEILING, stdout=subprocess.DEVNULL, **more)


def files():
    """(path, bytes) of all files below the folder, links aside."""
    for path, folders, entries in os.walk(folder):
        folders.sort()
        for entry in sorted(entries):
            entry = os.path.join(path, entry)
            if entry != os.path.join(folder, ".git") and not os.path.islink(entry):
                with open(entry, "rb") as file:
                    yield os.path.relpath(entry, folder), file.read()


def commit():
    """Makes the tree the only commit of its repository; how many files and bytes it has.

    By fast-import, so that it is one file and not one for each of theirs.
    """
    count = size = 0
    run = git("fast-import", "--quiet", stdin=subprocess.PIPE)
    run.stdin.write(b"commit refs/heads/main\ncommitter field <field@localhost> 0 +0000\n"
                    b"data 5\nfield\n")
    for path, content in files():
        quoted = os.fsencode(path).replace(b"\\", b"\\\\").replace(b'"', b'\\"')
        run.stdin.write(b'M 100644 inline "%s"\ndata %d\n%s\n' % (quoted, len(content), content))
        count += 1
        size += len(content)
    run.stdin.close()
    if run.wait() != 0:
        sys.exit("%s: git fast-import failed" % name)
    return count, size


def scan(arguments, seconds=None):
    """The report, or None if it did not end."""
    command = ["nice", "-n", "10", patlint, "scan", "-j", "1", "--all-files", "--fail-on", "never",
               "-o", "json"] + arguments
    with tempfile.TemporaryFile() as errors:
        # A group of its own, so that its workers end with it.
        run = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                               stderr=errors, env=CEILING, start_new_session=True)
        try:
            out, _ = run.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            os.killpg(run.pid, 9)
            run.communicate()
            return None
        if run.returncode != 0:
            errors.seek(0)
            sys.exit("%s: patlint ended with %d\n%s"
                     % (name, run.returncode, errors.read().decode(errors="replace")[-2000:]))
    return json.loads(out)


with open(flags, encoding="utf-8") as file:
    extra = ["--extra-arg=" + flag for flag in file.read().split()]
start = time.monotonic()
with tempfile.TemporaryDirectory() as scratch:
    link = os.path.join(folder, ".git")  # the tree itself lies there without one
    if os.path.exists(link):
        sys.exit("%s: is a repository already" % folder)
    try:
        git("init", "-q", "-b", "main", "--separate-git-dir=" + scratch, ".").wait()
        count, size = commit()
        tokens = scan(["--history", folder])
    finally:
        if os.path.exists(link):
            os.remove(link)
middle = time.monotonic()
whole = scan(extra + [folder], 60 * float(minutes)) if float(minutes) else None
sys.stderr.write("%s: %.0f s by tokens, %s as a program, %d MiB\n"
                 % (name, middle - start,
                    "%.0f s" % (time.monotonic() - middle) if whole else "not in %s min" % minutes,
                    resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024))

found = {(f["file"], f["line"], f["column"], f["rule"]) for report in (tokens, whole) if report
         for f in report["findings"]}
json.dump({"name": name, "version": version, "files": count, "bytes": size,
           "ended": whole is not None, "findings": sorted(found)}, sys.stdout, indent=1)
