#!/usr/bin/python3
"""Every rule pack validates against rules/schema/pack.schema.json.

A pack is a file directly below rules/ whose "schema" is "patlint-rules/1".
The schema is for editors; the program has a loader of its own. So the schema
must be as strict: changed packs that the loader refuses are refused here too.
"""
import copy
import glob
import json
import os
import sys
import unittest

import jsonschema

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SCHEMA = os.path.join(ROOT, "rules", "schema", "pack.schema.json")


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def packs():
    for path in sorted(glob.glob(os.path.join(ROOT, "rules", "*.json"))):
        document = load(path)
        if document.get("schema") == "patlint-rules/1":
            yield path, document


def errors(document):
    validator = jsonschema.Draft202012Validator(load(SCHEMA))
    return sorted(
        "%s: %s" % ("/".join(str(p) for p in e.absolute_path), e.message)
        for e in validator.iter_errors(document))


class PackSchema(unittest.TestCase):
    def test_the_schema_is_one(self):
        jsonschema.Draft202012Validator.check_schema(load(SCHEMA))

    def test_every_pack_validates(self):
        names = []
        for path, document in packs():
            names.append(os.path.basename(path))
            self.assertEqual(errors(document), [], path)
        for name in ("generic.json", "not-requests.json", "xentral.json"):
            self.assertIn(name, names)

    def test_mistakes_are_refused(self):
        good = dict(packs())[os.path.join(ROOT, "rules", "xentral.json")]

        def changed(change):
            document = copy.deepcopy(good)
            change(document)
            return errors(document)

        def drop(key):
            def change(document):
                del document["rules"][0][key]
            return change

        mistakes = {
            "unknown key": lambda d: d.update(evidenc=["x"]),
            "other version": lambda d: d.update(schema="patlint-rules/2"),
            "wrong type": lambda d: d.update(hosts="*.xentral.biz"),
            "upper case": lambda d: d.update(evidence=["Xentral"]),
            "level": lambda d: d["rules"][0].update(maxLevel="eror"),
            "rule id": lambda d: d["rules"][0].update(id="xentral"),
            "reference": lambda d: d["rules"][0].update(references=[]),
            "method": lambda d: d["endpoints"][0].update(methods=["get"]),
            "prefix": lambda d: d["families"][0].update(prefix="/x"),
            "base": lambda d: d.update(basePrefixes=["/api/"]),
            "encoding":
                lambda d: d["detectors"][0]["checksums"][0].update(
                    encoding="octal"),
            "example":
                lambda d: d["rules"][0].update(examples=[{"text": "x",
                                                          "value": "y"}]),
        }
        for key in ("id", "why", "fix", "references", "examples",
                    "counterexamples"):
            mistakes["no " + key] = drop(key)
        for name, change in mistakes.items():
            self.assertNotEqual(changed(change), [], name)

    def test_notes_may_stand_everywhere(self):
        for _, document in packs():
            document["note"] = ["any", 1]
            for rule in document.get("rules", []):
                rule["note"] = "x"
            self.assertEqual(errors(document), [])


if __name__ == "__main__":
    sys.exit(unittest.main())
