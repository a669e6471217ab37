#!/usr/bin/python3
"""Every rule pack and every model validates against its schema.

A pack is a file directly below rules/ or rules/providers/ whose "schema" is "patlint-rules/1"; a
model one whose "schema" is "patlint-models/1", anywhere below rules/. The
schemas are for editors; the program has loaders of its own. So a schema must
be as strict: changed files that the loader refuses are refused here too.
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
MODELS = os.path.join(ROOT, "rules", "schema", "models.schema.json")
SETTINGS = os.path.join(ROOT, "rules", "schema", "settings.schema.json")


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def packs():
    for path in sorted(glob.glob(os.path.join(ROOT, "rules", "*.json")) +
                       glob.glob(os.path.join(ROOT, "rules", "providers", "*.json"))):
        document = load(path)
        if document.get("schema") == "patlint-rules/1":
            yield path, document


def models():
    for path in sorted(glob.glob(os.path.join(ROOT, "rules", "**", "*.json"),
                                 recursive=True)):
        document = load(path)
        if document.get("schema") == "patlint-models/1":
            yield os.path.relpath(path, os.path.join(ROOT, "rules")), document


def errors(document, schema=SCHEMA):
    validator = jsonschema.Draft202012Validator(load(schema))
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


class SettingsSchema(unittest.TestCase):
    def errors(self, document):
        return errors(document, SETTINGS)

    def test_the_schema_is_one(self):
        jsonschema.Draft202012Validator.check_schema(load(SETTINGS))

    def test_the_page_shows_settings_that_validate_and_names_every_key(self):
        with open(os.path.join(ROOT, "docs", "settings.md"), encoding="utf-8") as page:
            text = page.read()
        example = json.loads(text.split("```json\n")[1].split("```")[0])
        self.assertEqual(self.errors(example), [])
        keys = set(load(SETTINGS)["properties"]) - {"$schema"}
        self.assertEqual(set(example), keys)
        for key in keys:
            self.assertIn("| `%s` |" % key, text)

    def test_mistakes_are_refused(self):
        """Those of settings_test.py that need no rule and no file."""
        for document in ({"exlude": []}, {"failOn": "eror"}, {"failOn": None},
                         {"exclude": "x"}, {"exclude": ["a", 7]}, {"exclude": ["../x"]},
                         {"exclude": ["!x"]}, {"exclude": [""]}, {"exclude": ["/"]},
                         {"rules": [""]}, {"levels": {"a/b": "off"}}, {"levels": []},
                         {"evidence": ["Acme"]}, {"evidence": [""]}, {"store": ""}, []):
            self.assertNotEqual(self.errors(document), [], document)
        for document in ({}, {"exclude": ["..x", "a/**/b", "*.pb.cc"]},
                         {"failOn": "never", "$schema": "x"}):
            self.assertEqual(self.errors(document), [], document)


class ModelSchema(unittest.TestCase):
    def errors(self, document):
        return errors(document, MODELS)

    def test_the_schema_is_one(self):
        jsonschema.Draft202012Validator.check_schema(load(MODELS))

    def test_every_model_validates(self):
        names = []
        for name, document in models():
            names.append(name)
            self.assertEqual(self.errors(document), [], name)
        clients = ["clients/%s/client.json" % client for client in
                   os.listdir(os.path.join(ROOT, "rules", "clients"))]
        for name in clients + ["auth.json", "strings/c.json", "strings/std.json"]:
            self.assertIn(name, names)

    def test_the_page_shows_a_model_that_validates(self):
        """docs/adding-a-client.md holds one whole model, indented."""
        with open(os.path.join(ROOT, "docs", "adding-a-client.md"),
                  encoding="utf-8") as page:
            text = page.read()
        begin = text.index('    {\n      "schema": "patlint-models/1"')
        document, _ = json.JSONDecoder().raw_decode(text[begin + 4:])
        self.assertEqual(self.errors(document), [])
        self.assertGreater(len(document["functions"]), 2)

    def test_the_page_names_every_operation_and_effect(self):
        with open(os.path.join(ROOT, "docs", "adding-a-client.md"),
                  encoding="utf-8") as page:
            text = page.read()
        definitions = load(MODELS)["$defs"]
        kinds = (definitions["expression"]["anyOf"][-1]["oneOf"] +
                 definitions["effect"]["oneOf"])
        self.assertGreater(len(kinds), 25)
        for kind in kinds:
            self.assertIn('`{"%s":' % kind["required"][0], text)

    def test_mistakes_are_refused(self):
        def refused(function):
            return self.errors({"schema": "patlint-models/1", "name": "acme",
                                "functions": [function]})

        good = {"fn": "acme::send", "args": [1, -1],
                "types": {"0": "acme::Url"},
                "do": {"request": {"url": "arg0.text", "auth": [
                    {"kind": "bearer", "value": "this.token"}]}},
                "returns": {"hole": "int"}, "note": 1}
        self.assertEqual(refused(good), [])
        request = good["do"]["request"]
        mistakes = {
            "no name": {k: v for k, v in good.items() if k != "fn"},
            "unknown key": dict(good, effect=[]),
            "type of args": dict(good, args="1"),
            "three args": dict(good, args=[1, 2, 3]),
            "type's key": dict(good, types={"first": "acme::Url"}),
            "no path": dict(good, returns="that.url"),
            "kind of hole": dict(good, returns={"hole": "text"}),
            "unknown operation": dict(good, returns={"conkat": ["arg0"]}),
            "two operations": dict(good, returns={"lit": "a", "text": "arg0"}),
            "list for expression": dict(good, returns=["arg0"]),
            "another operation's key":
                dict(good, returns={"concat": ["arg0"], "key": "arg1"}),
            "switch without cases": dict(good, returns={"switch": "arg0"}),
            "unknown effect": dict(good, do={"put": "this.url", "to": "arg0"}),
            "set without to": dict(good, do={"set": "this.url"}),
            "credential without role": dict(good, do={"credential": "arg0"}),
            "request without url": dict(good, do={"request": {}}),
            "kind of auth": dict(good, do={"request": dict(request, auth=[
                {"kind": "baerer", "value": "arg0"}])}),
        }
        for name, function in mistakes.items():
            self.assertNotEqual(refused(function), [], name)
        self.assertNotEqual(self.errors({"schema": "patlint-models/1"}), [])
        self.assertNotEqual(
            self.errors({"schema": "patlint-models/2", "name": "acme"}), [])


if __name__ == "__main__":
    sys.exit(unittest.main())
