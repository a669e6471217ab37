#!/usr/bin/python3
"""Compares the findings with the EXPECT comments, line by line, exactly.

    check_findings.py FILE|FOLDER... [OPTION...] [-- COMPILER ARGS...]

Options begin at the first word with a dash and go to the tool. How to write
EXPECT: CONTRIBUTING.md, "Lit tests".
"""
import json
import re
import sys

import expectations

LEVELS = ("error", "warning", "note")
VERDICTS = ("certain", "likely", "possible", "checksum", "flow", "shape")
FIELDS = ("message", "column", "endLine", "endColumn", "endpoint", "url", "method",
          "client", "auth", "provider", "preview")

WORD = re.compile(r"^(?P<rule>[a-z0-9-]+/[a-z0-9-]+)(?:\((?P<with>.*)\))?"
                  r"(?:\*(?P<times>\d+))?$", re.S)


def wanted_of(rule, qualifiers, word):
    wanted = {"rule": rule}
    for part in expectations.comma_parts(qualifiers or ""):
        key, equals, value = part.partition("=")
        if not equals and part in LEVELS:
            wanted["level"] = part
        elif not equals and part in VERDICTS:
            wanted["verdict"] = part
        elif equals and key.strip() in FIELDS:
            wanted[key.strip()] = expectations.unquoted(value)
        else:
            raise expectations.Mistake(
                "%r in %r is none of %s, nor FIELD=VALUE with one of %s"
                % (part, word, ", ".join(LEVELS + VERDICTS), ", ".join(FIELDS)))
    return wanted


def read(kind, text):
    """The expectations of one comment, [(wanted, how it was written)]."""
    if kind != "EXPECT":
        return []
    found = []
    for word in expectations.words(text):
        if word.startswith("("):
            continue  # a remark
        match = WORD.match(word)
        if not match:
            raise expectations.Mistake("not a rule id: %r" % word)
        for _ in range(int(match.group("times") or 1)):
            found.append((wanted_of(match.group("rule"), match.group("with"), word),
                          word))
    if not found:
        raise expectations.Mistake("EXPECT without a rule: %r" % text)
    return found


def items_of(output):
    document = json.loads(output)
    if document["schema"] != "patlint-findings/1":
        raise ValueError("schema %r" % document["schema"])
    return document["findings"]


def describe(finding):
    what = [finding.get("level"), finding.get("verdict")]
    what += ["%s=%s" % (k, finding[k]) for k in ("endpoint", "url", "auth")
             if finding.get(k)]
    return "%s(%s) %s" % (finding.get("rule"), ", ".join(w for w in what if w),
                          finding.get("message"))


if __name__ == "__main__":
    expectations.main(sys.argv[1:], ["scan", "-o", "json", "--fail-on", "never"],
                      read, items_of, describe)
