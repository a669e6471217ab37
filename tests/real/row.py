"""row.py PATLINT PROGRAM VERSION PATH: scans PATH as a bare checkout.

Prints the row of expected.tsv; times, how long evaluation took beside parsing
and lowering (of all processors together), and memory go to standard error. The
counts are those of --prefilter off; with it on, the list of requests must be the
same byte for byte, and the numbers of findings. Fails if the program under test
does not do what it should.
"""
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
import time

patlint, program, version, path = sys.argv[1:]

SUMMARY = re.compile(r"^(?:(no findings)|(.*)) in \d+ files? \((\d+) fully, (\d+) reduced, "
                     r"(\d+) failed\); (?:no HTTP request|(\d+) requests?, \d+ with a token, (\d+) unknown)")


def scan(prefilter):
    """(the list of requests as written, the parts of the summary, seconds, a share)"""
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        text = os.path.join(folder, "text")
        done = subprocess.run([patlint, "requests", "-o", "json", "-o", "text=" + text, "--stats",
                               "--prefilter", prefilter, path],
                              cwd="/", stdin=subprocess.DEVNULL, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              env=dict(os.environ, GIT_CEILING_DIRECTORIES=os.path.dirname(path)))
        if done.returncode != 0:
            sys.exit("%s: patlint ended with %d" % (program, done.returncode))
        with open(text, encoding="utf-8") as file:
            summary = SUMMARY.search(file.read().rstrip("\n").rsplit("\n", 1)[-1])
    if not summary:
        sys.exit("%s: no summary" % program)
    stage = {name: float(value) for name, value in
             re.findall(r"^time (\w+) +([0-9.]+) s$", done.stderr, re.M)}
    return (done.stdout, summary.groups(), time.monotonic() - start,
            stage["evaluate"] / max(stage["lower"] * len(os.sched_getaffinity(0)), 0.001))


def says_path(url):
    """Some segment of the path is a literal, as far as one is."""
    path = re.sub(r"^(\{\}|[a-z]+)://[^/]*", "", url)
    if path == url and not url.startswith(("/", "{}")):
        path = url.partition("/")[2]  # "example.org/a", without a scheme
    return re.search(r"[A-Za-z0-9]", path) is not None


def findings(summary):
    return sum(int(number) for number in re.findall(r"\d+", summary[1] or ""))


requests, summary, seconds, share = scan("off")
filtered, short, quick, _ = scan("on")
if requests != filtered or findings(summary) != findings(short):
    sys.exit("%s: the prefilter changes what is found" % program)
# Of the largest single process.
memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
places, known = set(), set()
for request in json.loads(requests)["requests"]:
    place = (request["file"], request["line"], request["column"], request["client"])
    places.add(place)
    if says_path(request["url"]):
        known.add(place)
sys.stderr.write("%s: %d files, %.0f s of which evaluation took %.1f %% of parsing, "
                 "%.0f s with the prefilter, %d MiB\n"
                 % (program, sum(int(n) for n in summary[2:5]), seconds, 100 * share, quick, memory))
print("\t".join(str(field) for field in (
    (program, version) + summary[2:5] + (summary[5] or 0, len(known), summary[6] or 0,
                                         findings(summary)))))
