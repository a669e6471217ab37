#!/usr/bin/python3
"""Compares the requests with the REQUEST comments, line by line, exactly.

    check_requests.py FILE|FOLDER... [OPTION...] [-- COMPILER ARGS...]

Options begin at the first word with a dash and go to the tool. How to write
REQUEST: CONTRIBUTING.md, "Lit tests".
"""
import json
import sys

import expectations

FIELDS = ("auth", "client", "column")


def read(kind, text):
    """The requests of one comment, [(wanted, how it was written)]."""
    if kind != "REQUEST":
        return []
    found = []
    for part in text.split(" | "):
        # "{}" is no bracket here: only blanks and quotes separate.
        words = [w for w in expectations.words(part) if not w.startswith("(")]
        if len(words) < 2:
            raise expectations.Mistake("REQUEST: METHOD URL [FIELD=VALUE]...: %r" % part)
        wanted = {"method": "null" if words[0] == "?" else words[0],
                  "url": expectations.unquoted(words[1])}
        for word in words[2:]:
            key, equals, value = word.partition("=")
            if not equals or key not in FIELDS:
                raise expectations.Mistake("%r is not FIELD=VALUE with one of %s"
                                           % (word, ", ".join(FIELDS)))
            wanted[key] = expectations.unquoted(value)
        found.append((wanted, " ".join(words)))
    return found


def items_of(output):
    document = json.loads(output)
    if document["schema"] != "patlint-requests/1":
        raise ValueError("schema %r" % document["schema"])
    return document["requests"]


def describe(request):
    return "%s %s auth=%s client=%s" % (request.get("method") or "?", request.get("url"),
                                        request.get("auth"), request.get("client"))


if __name__ == "__main__":
    expectations.main(sys.argv[1:], ["requests", "-o", "json"],
                      read, items_of, describe)
