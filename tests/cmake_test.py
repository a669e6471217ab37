#!/usr/bin/python3
"""docs/cmake.md, done: what `cmake --install` installs, find_package(Patlint),
patlint_add_check() and CMAKE_CXX_CLANG_TIDY, with real projects, and without a network.

PATLINT_BUILD is the build folder that is installed, default build/.
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from confined import NoNetwork, OFFLINE  # noqa: E402, F401
from exit_matrix_test import ROOT  # noqa: E402

BUILD = os.path.abspath(os.environ.get("PATLINT_BUILD") or os.path.join(ROOT, "build"))
COMPILER = "clang++-19"

# The URL is complete only in both files and with the build's definition.
CLIENT_H = "#pragma once\nvoid get(const char *url);\n"
CLIENT = """#include <curl/curl.h>
#include "client.h"
const char *token();
void get(const char *url) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, url);
  curl_easy_setopt(c, CURLOPT_XOAUTH2_BEARER, token());
  curl_easy_setopt(c, CURLOPT_HTTPAUTH, CURLAUTH_BEARER);
  curl_easy_perform(c);
}
"""
SYNC = """#include "client.h"
#ifndef API
#define API "/api/v1/"
#endif
void sync() { get("https://shop.xentral.biz" API "auth"); }
"""
BAD_API = 'target_compile_definitions(shop PRIVATE API="/api/shopimport/")\n'


def blocks(language):
    with open(os.path.join(ROOT, "docs", "cmake.md"), encoding="utf-8") as f:
        return re.findall(r"^```%s\n(.*?)^```$" % language, f.read(), re.M | re.S)


INSTALL, CONFIGURE, TIDY = blocks("sh")
LISTS, = blocks("cmake")


class Project(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home_object = tempfile.TemporaryDirectory(prefix="patlint home ")
        cls.addClassCleanup(cls.home_object.cleanup)
        cls.home = cls.home_object.name
        os.symlink(BUILD, os.path.join(cls.home, "build"))
        cls.environment = dict(os.environ, HOME=cls.home, CXX=COMPILER, CMAKE_GENERATOR="Ninja",
                               PATH=os.path.join(cls.home, ".local", "bin") + ":" +
                               os.environ["PATH"])
        cls.prefix = os.path.join(cls.home, ".local")
        subprocess.run([*OFFLINE, "sh", "-e", "-c", INSTALL], cwd=cls.home, env=cls.environment, check=True,
                       stdout=subprocess.DEVNULL)

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="a project ")
        self.addCleanup(folder.cleanup)
        self.folder = os.path.realpath(folder.name)
        for name, text in (("client.h", CLIENT_H), ("client.cpp", CLIENT), ("sync.cpp", SYNC)):
            self.write(name, text)

    def write(self, name, text):
        os.makedirs(os.path.dirname(os.path.join(self.folder, name)), exist_ok=True)
        with open(os.path.join(self.folder, name), "w", encoding="utf-8") as f:
            f.write(text)

    def run_commands(self, commands, **more):
        done = subprocess.run([*OFFLINE, "sh", "-e", "-c", commands], cwd=self.folder,
                              env=dict(self.environment, **more), stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300)
        return done.returncode, done.stdout.decode()

    def passes(self, commands, **more):
        status, text = self.run_commands(commands, **more)
        self.assertEqual(status, 0, text)
        return text

    def fails(self, commands, **more):
        status, text = self.run_commands(commands, **more)
        self.assertNotEqual(status, 0, text)
        return text


class Installed(Project):
    def test_everything_is_there(self):
        for name in ("bin/patlint", "share/man/man1/patlint.1",
                     "share/bash-completion/completions/patlint",
                     "share/zsh/site-functions/_patlint",
                     "share/fish/vendor_completions.d/patlint.fish",
                     "share/doc/patlint/README.md", "share/doc/patlint/LICENSE",
                     "share/doc/patlint/docs/cmake.md",
                     "share/doc/patlint/rules/schema/settings.schema.json"):
            path = os.path.join(self.prefix, name)
            self.assertTrue(os.path.getsize(path) > 0, name)
        with open(os.path.join(self.prefix, "share/man/man1/patlint.1"), encoding="utf-8") as f:
            self.assertIn("\n.SH NAME\npatlint ", f.read())
        self.assertIn("patlint ", self.passes("patlint --version"))

    def test_the_package_holds_no_path(self):
        """It can be moved, and made into a package."""
        for folder, _, names in os.walk(self.prefix):
            for name in names:
                if name.endswith(".cmake"):
                    with open(os.path.join(folder, name), encoding="utf-8") as f:
                        text = f.read()
                    self.assertNotIn(self.home, text)
                    self.assertNotIn(BUILD, text)


class Check(Project):
    def test_the_page(self):
        self.write("CMakeLists.txt", LISTS)
        self.assertIn("1 request", self.passes(CONFIGURE))
        with open(os.path.join(self.folder, "build", "patlint.sarif"), encoding="utf-8") as f:
            self.assertEqual(json.load(f)["runs"][0]["results"], [])

    def test_what_the_build_defines_counts_and_sources_are_seen_together(self):
        self.write("CMakeLists.txt", LISTS.replace("find_package", BAD_API + "find_package"))
        text = self.fails(CONFIGURE)
        self.assertRegex(text, r"sync\.cpp:5:19: error: GET .*\[xentral/endpoint-unavailable\]")
        self.assertIn("in 3 files (3 fully, 0 reduced, 0 failed)", text)
        self.assertIn("patlint found something", text)
        # The reports are written, and the target is not touched.
        with open(os.path.join(self.folder, "build", "patlint.sarif"), encoding="utf-8") as f:
            result, = json.load(f)["runs"][0]["results"]
        self.assertEqual(result["ruleId"], "xentral/endpoint-unavailable")
        self.assertFalse(os.path.exists(os.path.join(self.folder, "build", "libshop.a")))
        # A repair is seen, although no source of the check itself changed.
        self.write("CMakeLists.txt", LISTS)
        self.passes("cmake --build build --target patlint-shop")

    def test_folders_generated_sources_and_other_languages(self):
        """Sources below, above, made by the build, through an alias; with make."""
        self.write("CMakeLists.txt", """cmake_minimum_required(VERSION 3.19)
project(outer CXX)
find_package(Patlint REQUIRED)
add_subdirectory(lib)
patlint_add_check(outer::lib NAME check-lib ALL FAIL_ON never RULES lib/none.json
                  OPTIONS --quiet)
""")
        self.write("lib/none.json", "[]")
        self.write("lib/CMakeLists.txt", """configure_file(made.cpp.in made.cpp)
add_custom_command(OUTPUT later.cpp COMMAND ${CMAKE_COMMAND} -E touch later.cpp)
add_library(lib OBJECT ../client.cpp made.cpp later.cpp data.txt)
target_include_directories(lib PRIVATE ..)
add_library(outer::lib ALIAS lib)
""")
        self.write("lib/made.cpp.in", SYNC.replace("/api/v1/", "/api/shopimport/"))
        self.write("lib/data.txt", "")
        configure = 'cmake -S . -B build -DCMAKE_PREFIX_PATH="$HOME/.local"'
        text = self.fails(configure + " && cmake --build build --target check-lib",
                          CMAKE_GENERATOR="Unix Makefiles")
        self.assertIn("lib/none.json:", text)
        self.write("lib/none.json", '{"schema": "patlint-rules/1", "pack": "none", "title": "None",'
                                    ' "rules": []}')
        text = self.passes("cmake --build build --target patlint-check")
        self.assertIn("later.cpp is not generated yet", text)
        self.assertRegex(text, r"made\.cpp:5:19: error: GET ")

    def test_mistakes(self):
        for call, wanted in (("patlint_add_check(shpo)", 'there is no target "shpo"'),
                             ("patlint_add_check(shop FAILON error)", "unknown argument FAILON"),
                             ("patlint_add_check(shop OUTPUT sarif)", "OUTPUT takes FORMAT=FILE"),
                             ("patlint_add_check(Patlint::patlint)", "is imported")):
            self.write("CMakeLists.txt", re.sub(r"(?m)^patlint_add_check.*$", call, LISTS))
            text = self.fails('rm -rf build; cmake -S . -B build -DCMAKE_PREFIX_PATH="$HOME/.local"')
            self.assertIn(wanted, " ".join(text.split()))
        self.write("CMakeLists.txt", LISTS.replace("FAIL_ON error", "FAIL_ON eror"))
        text = self.fails(CONFIGURE)
        self.assertIn("'eror' is not one of error, warning, note, never", text)
        self.assertIn("could not do its work", text)


class Tidy(Project):
    def lists(self, more=""):
        kept = [line for line in LISTS.splitlines() if "atlint" not in line]
        self.write("CMakeLists.txt", "\n".join(kept) + "\n" + more)

    def test_the_page(self):
        self.lists()
        text = self.passes(TIDY)
        self.assertNotIn("warning:", text)
        self.assertTrue(os.path.exists(os.path.join(self.folder, "build-checked", "libshop.a")))

    def test_a_finding_stops_the_build(self):
        # The compiler's own precompiled header is one that only it can read.
        self.lists(BAD_API + "target_precompile_headers(shop PRIVATE <curl/curl.h>)\n")
        self.write("client.cpp", CLIENT.replace("#include <curl/curl.h>\n", "").replace(
            "URL, url", 'URL, "https://shop.xentral.biz" API "auth"'))
        for generator in ("Ninja", "Unix Makefiles"):
            text = self.fails("rm -rf build-checked\n" + TIDY, CMAKE_GENERATOR=generator)
            self.assertRegex(text, r"client\.cpp:\d+:\d+: error: GET .*\[xentral/endpoint-unavailable\]")
        # Each by itself: nothing is known of the other one.
        self.write("client.cpp", CLIENT)
        self.passes("cmake --build build-checked")

    def test_c(self):
        self.write("CMakeLists.txt", """cmake_minimum_required(VERSION 3.19)
project(shop C)
add_library(shop OBJECT client.c)
""")
        self.write("client.c", CLIENT.replace("URL, url", 'URL, "https://shop.xentral.biz/api/shopimport/auth"'))
        text = self.fails(TIDY.replace("CXX", "C"), CC="clang-19")
        self.assertRegex(text, r"client\.c:\d+:\d+: error: GET ")


if __name__ == "__main__":
    unittest.main()
