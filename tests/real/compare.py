"""compare.py yes|no EXPECTED ROW-FILE...: says what differs, or rewrites.

Only the programs that were scanned are compared. Exit status 1 if a number
differs and EXPECTED was not rewritten.
"""
import os
import sys

HEAD = ("program", "version", "full", "reduced", "failed", "requests", "path",
        "unknown", "findings", "full+", "reduced+", "failed+", "requests+", "patterns+", "same")
update, expected, *files = sys.argv[1:]
rows = {}
if os.path.exists(expected):
    with open(expected, encoding="utf-8") as f:
        rows = {line.split("\t")[0]: line.rstrip("\n").split("\t")
                for line in list(f)[1:] if line.strip()}
different = False
for name in files:
    if not os.path.exists(name):
        continue
    with open(name, encoding="utf-8") as f:
        row = f.read().rstrip("\n").split("\t")
    if rows.get(row[0]) != row:
        different = True
        print("-", "\t".join(rows.get(row[0], ["(%s is new)" % row[0]])))
        print("+", "\t".join(row))
    rows[row[0]] = row
if different and update == "yes":
    with open(expected, "w", encoding="utf-8") as f:
        for row in [HEAD] + [rows[name] for name in sorted(rows)]:
            f.write("\t".join(row) + "\n")
    print("rewritten: " + expected)
elif different:
    print("differs from %s; look at it by hand, then --update" % expected)
    sys.exit(1)
else:
    print("as expected")
