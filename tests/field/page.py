"""The tables of docs/field-test.md, made of findings.tsv and scans.tsv.

    page.py            prints them
    page.py --update   writes them into the page
"""
import collections
import csv
import os
import re
import sys

FINDING = ("tree", "file", "place", "rule", "word", "reason")
SCAN = ("tree", "version", "files", "megabytes", "ended")
WORDS = ("true", "false", "debatable")
PAGE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "docs", "field-test.md")


def read(path, head):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    for row in rows:
        if tuple(row) != head or None in row.values():
            sys.exit("%s: %s is not a row of %s" % (path, row, ", ".join(head)))
    return rows


def findings(folder):
    return read(os.path.join(folder, "findings.tsv"), FINDING)


def scans(folder):
    return {row["tree"]: row for row in read(os.path.join(folder, "scans.tsv"), SCAN)}


def write(path, head, rows):
    with open(path, "w", encoding="utf-8") as file:
        for row in [dict(zip(head, head))] + rows:
            file.write("\t".join(row[column] for column in head) + "\n")


def table(head, rows):
    return "".join("| %s |\n" % " | ".join(row) for row in [head, ["---"] * len(head)] + rows)


def tables(folder):
    """{name of a table: its text}"""
    words = collections.Counter((row["tree"], row["word"]) for row in findings(folder))
    trees, files, size = [], 0, 0.0
    for tree, row in sorted(scans(folder).items(), key=lambda each: (each[0] != "headers", each[0])):
        files += int(row["files"])
        size += float(row["megabytes"])
        trees.append([tree, row["version"], row["files"], row["megabytes"],
                      "yes" if row["ended"] == "yes" else "no: by tokens only"]
                     + [str(words[tree, word]) for word in WORDS])
    trees.append(["all", "", str(files), "%.1f" % size, ""]
                 + [str(sum(words[tree, word] for tree in scans(folder))) for word in WORDS])
    # What lies in one folder and is the same is one line.
    groups = collections.OrderedDict()
    for row in findings(folder):
        key = row["tree"], os.path.dirname(row["file"]), row["rule"], row["word"], row["reason"]
        groups.setdefault(key, []).append("%s:%s" % (row["file"], row["place"]))
    listed = [[tree, "`%s`" % places[0] if len(places) == 1
               else "%d places in `%s/`" % (len(places), where), rule, word, reason]
              for (tree, where, rule, word, reason), places in groups.items()]
    return {"trees": table(["tree", "version", "files", "MB", "evaluated"] + list(WORDS), trees),
            "findings": table(["tree", "where", "rule", "word", "why"], listed)}


def page_with_tables(folder, text):
    for name, new in tables(folder).items():
        text, count = re.subn(r"(<!-- table: %s -->\n).*?(<!-- end -->)" % name,
                              lambda m: m.group(1) + new + m.group(2), text, flags=re.S)
        if count != 1:
            sys.exit("%s: no place for the table %s" % (PAGE, name))
    return text


def update(folder):
    with open(PAGE, encoding="utf-8") as file:
        text = file.read()
    with open(PAGE, "w", encoding="utf-8") as file:
        file.write(page_with_tables(folder, text))


if __name__ == "__main__":
    here = os.path.dirname(os.path.abspath(__file__))
    if sys.argv[1:] == ["--update"]:
        update(here)
    else:
        for each in tables(here).values():
            print(each)
