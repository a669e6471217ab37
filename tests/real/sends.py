"""sends.py LISTS [PROGRAM...]: how many of the sends in sends.tsv are listed.

LISTS is the folder of lists that run.sh leaves (FOLDER/lists). Every line of
sends.tsv is a place in a program, of the version in expected.tsv, where a person
saw that an HTTP request is sent; "or" has the places where its URL is set, for
that is where a request is listed of which a setter takes the URL. A send is
found when a request is listed there, or leads there.

Prints for each program how many are found on a bare checkout and with the
headers it is built with, if its list is there, and which are not. Exit status 1 when fewer than nine of
ten are.
"""
import json
import os
import sys

here = os.path.dirname(os.path.abspath(__file__))
lists, *chosen = sys.argv[1:]
sends = {}
with open(os.path.join(here, "sends.tsv"), encoding="utf-8") as file:
    for line in list(file)[1:]:
        program, send, others = line.rstrip("\n").split("\t")
        sends.setdefault(program, []).append([send] + others.split())


def listed(name):
    with open(name, encoding="utf-8") as file:
        for request in json.load(file)["requests"]:
            # The place is the argument that is the URL, a line or two further on.
            for line in range(request["line"] - 2, request["line"] + 1):
                yield "%s:%d" % (request["file"], line)
            yield from request["via"]


few = False
for program in sorted(sends):
    folder = os.path.join(lists, program)
    if (chosen and program not in chosen) or not os.path.isdir(folder):
        continue
    counts = []
    for kind in ("bare", "dependencies"):
        if kind != "bare" and not os.path.exists(os.path.join(folder, kind + ".json")):
            counts.append("not scanned")
            continue
        places = set(listed(os.path.join(folder, kind + ".json")))
        missing = [send for send in sends[program] if not places.intersection(send)]
        counts.append(len(sends[program]) - len(missing))
        if kind == "bare":
            print("".join("%s: not listed: %s\n" % (program, send[0]) for send in missing), end="")
            few = few or 10 * counts[0] < 9 * len(sends[program])
    print("%s\t%d of %d, with dependencies: %s" % (program, counts[0], len(sends[program]), counts[1]))
sys.exit(few)
