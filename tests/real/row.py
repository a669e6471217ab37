"""row.py PATLINT PROGRAM VERSION PATH BARE-FLAGS DEPENDENCY-FLAGS LISTS [quick]

Scans PATH three times and prints the row of expected.tsv: as a bare checkout
with the prefilter off and on (the flags of the file BARE-FLAGS), and with the
headers the program is built with (DEPENDENCY-FLAGS). The lists of requests are
left in the folder LISTS, as bare.json, dependencies.json and bare.txt.

With the prefilter off and on, the list of requests must be the same byte for
byte, and the numbers of findings; "quick" leaves out the scan with it off. Times,
how long evaluation took beside parsing and lowering (of all processors
together), and memory go to standard error. Fails if the program under test does
not do what it should.
"""
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
import time

patlint, program, version, path, bare, dependencies, lists = sys.argv[1:8]
quick = sys.argv[8:] == ["quick"]

SUMMARY = re.compile(r"^(?:(no findings)|(.*)) in \d+ files? \((\d+) fully, (\d+) reduced, "
                     r"(\d+) failed\); (?:no HTTP request|(\d+) requests?, \d+ with a token, (\d+) unknown)")


class Scan:
    """The list of requests as written, the parts of the summary, seconds, a share."""

    def __init__(self, flags, prefilter):
        with open(flags, encoding="utf-8") as file:
            extra = ["--extra-arg=" + flag for flag in file.read().split()]
        start = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            text = os.path.join(folder, "text")
            done = subprocess.run([patlint, "requests", "-o", "json", "-o", "text=" + text, "--stats",
                                   "--prefilter", prefilter] + extra + [path],
                                  cwd="/", stdin=subprocess.DEVNULL, text=True,
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                  env=dict(os.environ, GIT_CEILING_DIRECTORIES=os.path.dirname(path)))
            if done.returncode != 0:
                sys.exit("%s: patlint ended with %d" % (program, done.returncode))
            with open(text, encoding="utf-8") as file:
                self.text = file.read()
        match = SUMMARY.search(self.text.rstrip("\n").rsplit("\n", 1)[-1])
        if not match:
            sys.exit("%s: no summary" % program)
        self.json, self.stats, self.summary = done.stdout, done.stderr, match.groups()
        self.seconds = time.monotonic() - start
        stage = {name: float(value) for name, value in
                 re.findall(r"^time (\w+) +([0-9.]+) s\b", done.stderr, re.M)}
        self.share = stage["evaluate"] / max(stage["lower"] * len(os.sched_getaffinity(0)), 0.001)
        self.requests = json.loads(self.json)["requests"]

    def findings(self):
        return sum(int(number) for number in re.findall(r"\d+", self.summary[1] or ""))

    def patterns(self):
        """What is listed, and where, as users see it."""
        return {(r["file"], r["line"], r["column"], r["client"], r["url"]) for r in self.requests}


def says_path(url):
    """Some segment of the path is a literal, as far as one is."""
    path = re.sub(r"^(\{\}|[a-z]+)://[^/]*", "", url)
    if path == url and not url.startswith(("/", "{}")):
        path = url.partition("/")[2]  # "example.org/a", without a scheme
    return re.search(r"[A-Za-z0-9]", path) is not None


on = Scan(bare, "on")
if not quick:
    off = Scan(bare, "off")
    if on.json != off.json or on.findings() != off.findings():
        sys.exit("%s: the prefilter changes what is found" % program)
built = Scan(dependencies, "on")
os.makedirs(lists, exist_ok=True)
for name, text in (("bare.json", on.json), ("bare.txt", on.text), ("bare.stats", on.stats),
                   ("dependencies.json", built.json), ("dependencies.txt", built.text),
                   ("dependencies.stats", built.stats)):
    with open(os.path.join(lists, name), "w", encoding="utf-8") as file:
        file.write(text)
known = {(r["file"], r["line"], r["column"], r["client"]) for r in on.requests
         if says_path(r["url"])}
wanted = built.patterns()
same = wanted & on.patterns()
# Of the largest single process.
memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
sys.stderr.write(
    "%s: %d files, %.0f s of which evaluation took %.1f %% of parsing, %s, %.0f s with dependencies, "
    "%d MiB; %s of what is listed with dependencies is listed without\n"
    % (program, sum(int(n) for n in on.summary[2:5]), on.seconds, 100 * on.share,
       "prefilter off not tried" if quick else "%.0f s with the prefilter off" % off.seconds,
       built.seconds, memory,
       "%.0f %%" % (100 * len(same) / len(wanted)) if wanted else "nothing"))
print("\t".join(str(field) for field in (
    (program, version) + on.summary[2:5] + (on.summary[5] or 0, len(known), on.summary[6] or 0,
                                            on.findings())
    + built.summary[2:5] + (built.summary[5] or 0, len(wanted), len(same)))))
