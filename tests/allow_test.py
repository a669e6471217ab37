#!/usr/bin/python3
"""Allow-comments, from the source to the reports and the exit status."""
import json
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from exit_matrix_test import Run  # noqa: E402

KEY = "acmeco_" + "9fK2xQ7bLm" + "3TzR8wVn1C"
RULE = "acme-co/token"
ENDPOINT = "xentral/endpoint-unavailable"


def pack(**more):
    rule = {"id": RULE, "kind": "credential", "title": "Acme token", "why": "w", "fix": "f",
            "maxLevel": "error", "precision": "high",
            "references": ["https://acme.example"],
            "examples": [{"text": "acmeco_{alnum:20}"}],
            "counterexamples": [{"text": "acmeco_{alnum:5}"}]}
    rule.update(more)
    return json.dumps({
        "schema": "patlint-rules/1", "pack": "acme-co", "title": "Acme", "version": "1",
        "rules": [rule],
        "detectors": [{
            "id": "acme-token", "rule": RULE, "provider": "acme", "atoms": ["acmeco_"],
            "minLength": 27, "pattern": "(?P<secret>acmeco_[A-Za-z0-9]{20})",
            "samples": [{"name": "acme20", "text": "acmeco_{alnum:20}"}]}]})


class Allow(Run):
    def setUp(self):
        super().setUp()
        self.write("acme.json", pack())

    def rules(self, source, status=0, *arguments):
        """"RULE LINE" of what is listed, in the order of the lines."""
        self.write("a.cpp", source.replace("@", KEY))
        out, _ = self.check(status, "--rules=acme.json", "-o", "json", *arguments)
        return ["%s %d" % (f["rule"], f["line"]) for f in json.loads(out)["findings"]]

    def test_where_it_may_stand(self):
        allow = "// patlint:allow(%s) -- revoked" % RULE
        for source in ('const char *a = "@"; %s\n', '%s\nconst char *a = "@";\n',
                       '%s\nconst char *a[] = {\n"x",\n"@"};\n',
                       'int x = f(\n%s\n"@");\n', '/* was @ */ %s\n'):
            self.assertEqual(self.rules(source % allow), [], source)
        for source in ('const char *a =\n"@"; int x;\nint y; %s\n',
                       '%s\nint x;\nconst char *a = "@";\n',
                       'int x = f( %s\n"@");\n',
                       'const char *s = "%s"; const char *a = "@";\n'):
            found = self.rules(source % allow, 1)
            self.assertTrue([f for f in found if f.startswith(RULE)], source)

    def test_a_macro_is_allowed_at_its_definition(self):
        source = ('#define TOKEN "@"%s\nconst char *a() { return TOKEN; }%s\n'
                  'const char *b() { return TOKEN; }\n')
        allow = " // patlint:allow(%s) -- revoked" % RULE
        self.assertEqual(self.rules(source % (allow, "")), [])
        self.assertEqual(self.rules(source % ("", allow), 1),
                         [RULE + " 1", "patlint/unused-allow 2"])
        self.assertEqual(self.rules("// patlint:allow(%s) -- revoked\n" % RULE +
                                    source % ("", "")), [])

    def test_a_macro_with_the_path_of_a_request(self):
        """The literal is the first related place of an endpoint finding."""
        source = ('#include <curl/curl.h>\n#define AUTH "/api/shopimport/auth"%s\n'
                  'void f(CURL *c) {\n'
                  'curl_easy_setopt(c, CURLOPT_URL, "https://x.xentral.biz" AUTH);%s\n'
                  "curl_easy_perform(c); }\n")
        allow = " // patlint:allow(%s) -- before the log-in" % ENDPOINT
        self.assertEqual(self.rules(source % ("", ""), 1), [ENDPOINT + " 4"])
        self.assertEqual(self.rules(source % (allow, "")), [])
        self.assertEqual(self.rules(source % ("", allow)), [])

    def test_the_other_spelling(self):
        for comment in ("// NOLINT(patlint-acme-co-token) revoked",
                        "// NOLINT(bugprone-x, patlint-acme-co-token): revoked"):
            self.assertEqual(self.rules('const char *a = "@"; %s\n' % comment), [])
        self.assertEqual(self.rules("// NOLINTNEXTLINE(patlint-acme-co-token) revoked\n"
                                    'const char *a = "@";\n'), [])
        # Only the line, and no globs, no bare ones, none without a reason.
        self.assertEqual(self.rules("// NOLINTNEXTLINE(patlint-acme-co-token) revoked\n"
                                    'const char *a =\n"@";\n', 1),
                         ["patlint/unused-allow 1", RULE + " 3"])
        for comment in ("NOLINT", "NOLINT(*)", "NOLINT(bugprone-x)"):
            self.assertEqual(self.rules('const char *a = "@"; // %s\n' % comment, 1),
                             [RULE + " 1"])
        for comment in ("NOLINT(patlint-*) x", "NOLINT(patlint-acme-co-token)"):
            self.assertEqual(self.rules('const char *a = "@"; // %s\n' % comment, 1),
                             [RULE + " 1", "patlint/bad-allow 1"])

    def test_a_pack_can_forbid_it(self):
        source = 'const char *a = "@"; // patlint:allow(%s) -- revoked\n' % RULE
        self.assertEqual(self.rules(source), [])
        self.write("acme.json", pack(inlineAllow=False))
        self.assertEqual(self.rules(source, 1), [RULE + " 1", "patlint/bad-allow 1"])
        out, _ = self.check(1, "--rules=acme.json")
        self.assertIn("acme-co/token cannot be silenced in the code", out)
        self.assertNotIn("to silence:", out)
        out, _ = self.check(0, "explain", RULE, "--rules=acme.json")
        self.assertNotIn("patlint:allow", out)
        # A baseline still holds it.
        self.check(0, "--rules=acme.json", "--write-baseline=b.txt")

    def test_reports(self):
        self.write("a.cpp", 'const char *a = "%s"; // patlint:allow(%s) -- revoked\n' %
                   (KEY, RULE))
        run = ["--rules=acme.json"]
        out, _ = self.check(0, *run)
        self.assertIn("; 1 finding suppressed", out)
        self.assertNotIn(RULE, out)
        out, _ = self.check(0, *run, "--include-suppressed")
        self.assertIn("allowed here: revoked", out)

        def results(*arguments):
            return json.loads(self.check(0, *run, "-o", "sarif", *arguments)[0])[
                "runs"][0]["results"]
        self.assertEqual(results(), [])
        found, = results("--include-suppressed")
        self.assertEqual(found["suppressions"], [
            {"kind": "inSource", "status": "accepted", "justification": "revoked"}])
        document = json.loads(self.check(0, *run, "-o", "json", "--include-suppressed")[0])
        self.assertEqual([f["suppressed"] for f in document["findings"]], ["revoked"])

    def test_the_line_to_paste_works(self):
        self.write("a.cpp", 'const char *a = "%s";\n' % KEY)
        out, _ = self.check(1, "--rules=acme.json")
        line = out.split("to silence: ")[1].splitlines()[0]
        self.assertEqual(self.rules(line + '\nconst char *a = "@";\n'), [])

    def test_the_tools_own_rules_are_in_force_without_packs(self):
        """What is reported is listed, explained and described, and the line works."""
        none = "--no-default-rules"
        source = """#include <curl/curl.h>
void f(void) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "https://h.example/a");
%s  curl_easy_setopt(c, CURLOPT_XOAUTH2_BEARER, "qG7vXp2LmZ8r" "TnB4wKs9YdE4");
  curl_easy_perform(c);
}
"""
        self.write("a.c", source % "")
        out, _ = self.check(1, none)
        line = out.split("to silence: ")[1].splitlines()[0]
        log = json.loads(self.check(1, none, "-o", "sarif")[0])["runs"][0]
        driver = log["tool"]["driver"]
        self.assertTrue(driver["informationUri"].startswith("https://"))
        self.assertEqual([r["ruleId"] for r in log["results"]], ["generic/hardcoded-credential"])
        self.assertIn("generic/hardcoded-credential", [r["id"] for r in driver["rules"]])
        listed, _ = self.check(0, "rules", "list", none)
        self.assertEqual({row.split()[0].split("/")[0] for row in listed.splitlines()},
                         {"generic", "patlint"})
        self.assertIn("Credential in the source",
                      self.check(0, "explain", "generic/hardcoded-credential", none)[0])
        self.write("a.c", source % (line + "\n"))
        self.assertNotIn("[", self.check(0, none)[0])

    def test_nothing_is_unused_in_a_file_that_failed(self):
        allow = "// patlint:allow(%s) -- before the log-in\n" % ENDPOINT
        self.write("b.cpp", "int b;\n")
        self.assertEqual(self.rules(allow + "int a;\n"), ["patlint/unused-allow 1"])
        self.assertEqual(self.rules(allow + "int a;\n#pragma clang __debug crash\n"), [])


if __name__ == "__main__":
    unittest.main()
