"""lit set-up: how the tests below this folder are run.

%patlint         the program
%check_findings  tests/lit/check_findings.py with the program: EXPECT comments
%check_requests  the same for REQUEST comments, with `patlint requests`
%status N        the command behind it must end with exit status N
%FileCheck, not  LLVM's
%rules           the folder rules/ of the repository
%root            the repository
"""
import os
import shlex

import lit.formats

# `config` and `lit_config` are given by lit.
here = os.path.dirname(os.path.abspath(__file__))
root = os.path.dirname(os.path.dirname(here))
program = os.environ.get("PATLINT_PROGRAM", os.path.join(root, "build", "patlint"))
tools = "/usr/lib/llvm-19/bin"

config.name = "lit"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".c", ".cpp", ".test"]
config.excludes = ["Inputs", "Output"]
config.test_source_root = here
config.test_exec_root = os.environ.get("PATLINT_LIT_OUTPUT",
                                       os.path.join(root, "build", "lit"))
# What a user's configuration could change must not reach the tests.
config.environment["LC_ALL"] = "C.UTF-8"
config.environment["HOME"] = config.test_exec_root
config.environment["PATLINT_PROGRAM"] = program
config.environment["PATH"] = os.pathsep.join([tools, os.environ.get("PATH", "")])
config.environment["GIT_CONFIG_GLOBAL"] = os.devnull
config.environment["GIT_CONFIG_NOSYSTEM"] = "1"

if not os.access(program, os.X_OK):
    lit_config.fatal("no program at %s; run tool/bootstrap.sh build" % program)


def checker(name):
    return "/usr/bin/python3 %s" % shlex.quote(os.path.join(here, name))


config.substitutions += [
    ("%check_findings", checker("check_findings.py")),
    ("%check_requests", checker("check_requests.py")),
    ("%status", checker("status.py")),
    ("%patlint", shlex.quote(program)),
    ("%FileCheck", os.path.join(tools, "FileCheck")),
    ("%rules", shlex.quote(os.path.join(root, "rules"))),
    ("%root", shlex.quote(root)),
]
