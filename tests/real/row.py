"""row.py PATLINT PROGRAM VERSION PATH: scans PATH as a bare checkout.

Prints the row of expected.tsv; wall time and memory go to standard error.
Fails if the program under test does not do what it should.
"""
import json
import os
import resource
import subprocess
import sys
import time

patlint, program, version, path = sys.argv[1:]
start = time.monotonic()
done = subprocess.run([patlint, "scan", "-o", "json", "--fail-on", "never", path],
                      cwd="/", stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                      env=dict(os.environ, GIT_CEILING_DIRECTORIES=os.path.dirname(path)))
seconds = time.monotonic() - start
# Of the largest single process.
memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
if done.returncode != 0:
    sys.exit("%s: patlint ended with %d" % (program, done.returncode))
summary = json.loads(done.stdout)["summary"]
sys.stderr.write("%s: %d files, %.0f s, %d MiB\n"
                 % (program, summary["files"], seconds, memory))
print("\t".join(str(field) for field in (
    program, version, summary["fully"], summary["reduced"], summary["failed"],
    summary["requests"], summary["unknown"],
    summary["errors"] + summary["warnings"] + summary["notes"])))
