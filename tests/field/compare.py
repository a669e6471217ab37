"""compare.py [--update] FOLDER REPORT...: what differs from findings.tsv.

FOLDER holds findings.tsv and scans.tsv; the reports are those of scan.py, and only
their trees are compared. With --update both are rewritten: a new finding has the
word "?", which tests/field_test.py does not let pass, and one that is gone is
dropped. Exit status 1 if something differs and was not rewritten.
"""
import json
import os
import sys

import page

arguments = sys.argv[1:]
update = "--update" in arguments
folder, *reports = [word for word in arguments if not word.startswith("--")]


def key(row):
    return row["tree"], row["file"], row["place"], row["rule"]


def order(each):
    tree, file, place, rule = each
    return tree, file, [int(number) for number in place.split(":")], rule


findings, scans = page.findings(folder), page.scans(folder)
known = {key(row): row for row in findings}
different = False
for path in reports:
    with open(path, encoding="utf-8") as file:
        report = json.load(file)
    tree = report["name"]
    found = {(tree, file, "%d:%d" % (line, column), rule)
             for file, line, column, rule in report["findings"]}
    old = {each for each in known if each[0] == tree}
    for each in sorted(found - old, key=order):
        print("new:", *each)
        known[each] = dict(zip(page.FINDING, each + ("?", "")))
    for each in sorted(old - found, key=order):
        print("gone:", *each)
        del known[each]
    print("%s: %d unchanged" % (tree, len(found & old)))
    scan = {"tree": tree, "version": report["version"], "files": str(report["files"]),
            "megabytes": "%.1f" % (report["bytes"] / 1e6),
            "ended": "yes" if report["ended"] else "no"}
    # An extraction of today is a new version: files and bytes may differ, findings not.
    different |= found != old or scans.get(tree, {}).get("ended") != scan["ended"]
    if scans.get(tree) != scan:
        print("scan was:", *scans.get(tree, {}).values())
        print("scan is: ", *scan.values())
    scans[tree] = scan
if update:
    page.write(os.path.join(folder, "findings.tsv"), page.FINDING, [
        known[each] for each in sorted(known, key=order)])
    page.write(os.path.join(folder, "scans.tsv"), page.SCAN, [scans[tree] for tree in sorted(scans)])
    print("rewritten")
elif different:
    print("differs; look at it in the source, then --update and give each new one its word")
    sys.exit(1)
else:
    print("as expected")
