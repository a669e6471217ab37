"""row.py PATLINT PROGRAM VERSION PATH: scans PATH as a bare checkout.

Prints the row of expected.tsv; wall time and memory go to standard error. The
counts are those of --prefilter off; with it on, the findings and the numbers of
requests must be the same. Fails if the program under test does not do what it should.
"""
import json
import os
import resource
import subprocess
import sys
import time

patlint, program, version, path = sys.argv[1:]


def scan(prefilter):
    """The document, and how long it took."""
    start = time.monotonic()
    done = subprocess.run([patlint, "scan", "-o", "json", "--fail-on", "never",
                           "--prefilter", prefilter, path],
                          cwd="/", stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          env=dict(os.environ, GIT_CEILING_DIRECTORIES=os.path.dirname(path)))
    if done.returncode != 0:
        sys.exit("%s: patlint ended with %d" % (program, done.returncode))
    return json.loads(done.stdout), time.monotonic() - start


def results(document):
    """Findings, and how many requests of each kind. Files are counted otherwise."""
    return document["findings"], {key: value for key, value in document["summary"].items()
                                  if key not in ("fully", "reduced", "failed")}


document, seconds = scan("off")
filtered, quick = scan("on")
if results(document) != results(filtered):
    sys.exit("%s: the prefilter changes what is found" % program)
# Of the largest single process.
memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
summary = document["summary"]
sys.stderr.write("%s: %d files, %.0f s, %.0f s with the prefilter, %d MiB\n"
                 % (program, summary["files"], seconds, quick, memory))
print("\t".join(str(field) for field in (
    program, version, summary["fully"], summary["reduced"], summary["failed"],
    summary["requests"], summary["unknown"],
    summary["errors"] + summary["warnings"] + summary["notes"])))
