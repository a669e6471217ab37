#!/usr/bin/python3
"""Programs put URLs together by random chains of operations; what they send must be
admitted by what the tool says they send, and be equal to it where nothing was unknown.

    compositions_test.py [--count N] [--seed S] [--only LANGUAGE] [--keep]
    compositions_test.py --chain LANGUAGE STEP...     one chain again, with its program
    compositions_test.py --each N                     each operation alone, N times

200 compositions unless told otherwise (PATLINT_COMPOSITIONS sets the number, too; 5000
is a long run), in C, C++ and, with libc++, C++ with <format>. A failure is shown as the
smallest program that still fails, what it sent and what was said of it.
"""
import argparse
import collections
import os
import random
import shutil
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

import compose  # noqa: E402
import operations  # noqa: E402,F401
import structures  # noqa: E402,F401
import containers  # noqa: E402,F401
import more_structures  # noqa: E402,F401
import plain_c  # noqa: E402,F401
import in_place  # noqa: E402,F401
import aliases  # noqa: E402,F401
import c_in_place  # noqa: E402,F401
import running  # noqa: E402

BUILD = os.environ.get("PATLINT_BUILD", os.path.join(os.path.dirname(os.path.dirname(HERE)), "build"))
PROGRAM = os.environ.get("PATLINT_PROGRAM", os.path.join(BUILD, "patlint"))
EXACT = os.path.join(BUILD, "tests", "exact_requests")
CHUNK = 250

# Operations without a precise value yet: what they give is only asked to be admitted.
# What is cut in the middle of "%2F" is not known.
GAPS = "found_hole without_slash recursion joined list_parameter exception format vformat c_counted c_memcpy substr resize".split()
# And those without a sound one, which are left out.
UNSOUND = "over_constants kept_otherwise sliced one_given_twice global_in_disguise c_not_seen".split()

SHOWN = 12


class Test:
    def __init__(self, keep):
        self.keep = keep
        self.folders = 0
        self.root = tempfile.mkdtemp(prefix="patlint-compositions-")

    def judge(self, chains):
        """[(language, steps)] -> [(Composition, Verdict)], in order."""
        out = []
        for start in range(0, len(chains), CHUNK):
            part = [compose.compose(start + i, language, steps)
                    for i, (language, steps) in enumerate(chains[start:start + CHUNK])]
            folder = os.path.join(self.root, str(self.folders))
            self.folders += 1
            os.makedirs(folder)
            verdicts, notices = running.verdicts(folder, part, EXACT, PROGRAM)
            for line in sorted(set(notices.splitlines())):
                print("  notice " + line)
            out += [(c, verdicts[c.number]) for c in part]
            if not self.keep:
                shutil.rmtree(folder)
        return out

    def smaller(self, failures):
        """{key: (language, steps)} -> the same with chains as short as still fail in
        the same way. All candidates of a round are one program."""
        kinds = {key: kind for key, (_, _, kind) in failures.items()}
        best = {key: (language, steps) for key, (language, steps, _) in failures.items()}
        open_ = set(best)
        while open_:
            candidates = []
            for key in sorted(open_):
                language, steps = best[key]
                simple = "c_sent_here" if language == "c" else "sent_here"
                if steps[-1].name != simple:
                    candidates.append((key, steps[:-1] + [compose.Step(simple, 0)]))
                for i in range(1, len(steps) - 1):
                    candidates.append((key, steps[:i] + steps[i + 1:]))
                    if steps[i].nested:
                        less = compose.Step(steps[i].name, steps[i].seed, 0)
                        candidates.append((key, steps[:i] + [less] + steps[i + 1:]))
            if not candidates:
                break
            judged = self.judge([(best[key][0], steps) for key, steps in candidates])
            done = set(open_)
            for (key, steps), (_, verdict) in zip(candidates, judged):
                if key in done and verdict.kind == kinds[key]:
                    best[key] = (best[key][0], steps)
                    done.discard(key)
            open_ -= done
        return best

    def close(self):
        if self.keep:
            print("kept in " + self.root)
        else:
            shutil.rmtree(self.root, ignore_errors=True)


def program_text(c):
    main, other, shared = running.definition(c)
    out = ["    " + line for line in shared + main]
    if other:
        out += ["    // in another file:"] + ["    " + line for line in other]
    return "\n".join(out)


def show(c, verdict, language, steps):
    print("%s: %s" % (verdict.kind, " ".join([language] + [repr(s) for s in steps])))
    print(program_text(c))
    for url in dict.fromkeys(verdict.sent):
        print("  sent:     " + url)
    print("  said:     " + verdict.said)
    print("  expected: " + " | ".join(compose_shown(a) for a in c.alternatives))
    print("  again:    tests/property/compositions_test.py --chain %s %s" % (
        language, " ".join(repr(s) for s in steps)))
    print()


compose_shown = running.shown


def chains(seed, count, languages):
    r = random.Random(seed)
    out = []
    for _ in range(count):
        language = r.choice(languages)
        out.append((language, compose.random_chain(r, language)))
    return out


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=int(os.environ.get("PATLINT_COMPOSITIONS", "200")))
    parser.add_argument("--seed", type=int, default=20240)
    parser.add_argument("--only")
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--chain", nargs="+")
    parser.add_argument("--each", type=int, help="each operation alone, N times")
    options = parser.parse_args()
    if shutil.which("clang++-19") is None or not os.path.exists(EXACT):
        print("no compiler, or no " + EXACT)
        return 77
    for operations_ in compose.OPERATIONS.values():
        for name in GAPS:
            if name in operations_ and not options.each:
                operations_[name].loose = True
        for name in UNSOUND:
            if not options.each and not options.chain:
                operations_.pop(name, None)
    test = Test(options.keep)
    languages = [options.only] if options.only else \
        ["cpp", "cpp", "c", "format"] if running.has_library() else ["cpp", "cpp", "c"]
    if options.chain:
        work = [(options.chain[0], [compose.Step.parse(s) for s in options.chain[1:]])]
    elif options.each:
        work = alone(options.each, languages)
    else:
        work = chains(options.seed, options.count, languages)
    judged = test.judge(work)
    if options.chain:
        show(*judged[0], *work[0])
    status = report(test, work, judged, options)
    test.close()
    return status


def alone(times, languages):
    """Each operation and each ending by itself."""
    out = []
    for language in dict.fromkeys(languages):
        simple = "c_sent_here" if language == "c" else "sent_here"
        for name in compose.OPERATIONS[language]:
            out += [(language, [compose.Step("start", i), compose.Step(name, i), compose.Step(simple, 0)])
                    for i in range(times)]
        for name in compose.ENDINGS[language]:
            out += [(language, [compose.Step("start", i), compose.Step(name, 0)]) for i in range(times)]
    return out


def report(test, work, judged, options):
    counts = collections.Counter(v.kind for _, v in judged)
    failures = {i: (*work[i], v.kind) for i, (_, v) in enumerate(judged) if v.failed}
    if failures and not options.chain and not options.each:
        # One of each kind and last operations is enough to begin with.
        few = dict(list(failures.items())[:SHOWN])
        small = test.smaller(few)
        for i, (c, verdict) in zip(small, test.judge(list(small.values()))):
            show(c, verdict, *small[i])
    if options.each:
        table = collections.defaultdict(collections.Counter)
        for (language, steps), (c, v) in zip(work, judged):
            table[language, steps[1].name][v.kind] += 1
        for (language, name), kinds in table.items():
            if set(kinds) - {"exact", "precise"}:
                print("%-7s %-22s %s" % (language, name, dict(kinds)))
    failed = sum(v.failed for _, v in judged)
    print("seed %d: %d exact, %d precise with unknown parts, %d admitted but imprecise; %s" % (
        options.seed, counts["exact"], counts["precise"], counts["imprecise"],
        ", ".join("%d %s" % (n, kind) for kind, n in sorted(counts.items())
                  if kind not in ("exact", "precise", "imprecise")) or "none failed"))
    print("%d passed, %d failed" % (len(judged) - failed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
