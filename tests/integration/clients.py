#!/usr/bin/python3
"""What each client's library really sends, against what the tool says it sends.

    clients.py [--write] [CLIENT...]

rules/clients/NAME/program.* is built with the real library and run against a
server that writes down each request. Every request that arrived must be
admitted by one that `patlint requests` lists for the program, with the real
headers and with the shadow headers; every place that is listed must have sent
something. A library whose headers can be had but that does not run here is
compiled only.

docs/clients.md is made from the results: --write renews it; without, it must
be what it would become (not compared where a library is missing).
"""
import os
import re
import subprocess
import sys
import tempfile
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
import client_cells  # noqa: E402
import oracle_server  # noqa: E402

PROGRAM = os.environ.get("PATLINT_PROGRAM",
                         os.path.join(client_cells.ROOT, "build", "patlint"))
PAGE = os.path.join(client_cells.ROOT, "docs", "clients.md")
VALUES = {"TOKEN": "token-of-the-test", "USER_NAME": "shop", "PASSWORD": "pass-of-the-test"}


def logged_in(auth, seen):
    """Is the way to log in that was listed the one of this request?"""
    if auth in ("bearer", "basic", "digest"):
        return seen.scheme == auth
    if auth.startswith("header:"):
        return auth[len("header:"):].lower() in seen.headers
    if auth in ("query", "path"):
        return VALUES["TOKEN"] in seen.target
    if auth == "none":
        return seen.scheme == "none"
    return auth in ("other", "unknown")


def admits(listed, seen, base):
    # The user of a URL is sent as a header.
    url = re.sub(r"^(https?://)[^/@]*@", r"\1", listed["url"])
    pattern = re.compile(".*".join(re.escape(p) for p in url.split("{}")), re.S)
    targets = {seen.target, urllib.parse.unquote(seen.target)}
    return (listed["method"] in (None, seen.method) and logged_in(listed["auth"], seen) and
            any(pattern.fullmatch(base + t) for t in targets))


class Result:
    """Of one client: complaints, and the cells that were seen to send."""

    def __init__(self, client):
        self.client = client
        self.missing = False  # the library is not installed
        self.wrong = []
        self.proved = set()


def run(client):
    result = Result(client)
    if client.proof == "none":
        return result
    flags = client.library_flags()
    if flags is None:
        result.missing = True
        return result
    server = oracle_server.Server()
    base = "http://127.0.0.1:%d" % server.port
    defines = ["-DSERVER_HOST=\"127.0.0.1\"", "-DSERVER_PORT=%d" % server.port,
               "-DSERVER=\"%s\"" % base]
    try:
        with tempfile.TemporaryDirectory(prefix="patlint-client-") as folder:
            built = os.path.join(folder, client.name)
            command = client.compiler() + ["-w", *defines, *flags[0], client.program]
            command += (["-fsyntax-only"] if client.proof == "headers" else
                        ["-o", built, *flags[1], "-lpthread"])
            done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            if done.returncode != 0:
                result.wrong.append("does not compile:\n" + done.stdout.decode())
                return result
            if client.proof == "headers":
                return result
            environment = dict(VALUES, PATH=os.environ["PATH"], BASE=base, HOST="127.0.0.1",
                               PORT=str(server.port), no_proxy="127.0.0.1", HOME=folder)
            try:
                ran = subprocess.run([built], env=environment, stdin=subprocess.DEVNULL,
                                     stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                     timeout=60)
                if ran.returncode != 0:
                    result.wrong.append("ended with %d: %s" % (ran.returncode,
                                                               ran.stdout.decode()))
            except subprocess.TimeoutExpired:
                result.wrong.append("did not end")
    finally:
        server.stop()
    for headers, extra in (("real", flags[0]), ("shadow", [])):
        listed = client_cells.requests_of(PROGRAM, client, ["--headers", headers],
                                          defines + extra)
        for seen in server.seen:
            if not any(admits(r, seen, base) for r in listed):
                result.wrong.append("%s headers: sent, but not listed: %s" % (headers, seen))
        places = {}
        for r in listed:
            places.setdefault((r["line"], r["column"]), []).append(r)
        for (line, column), here in sorted(places.items()):
            if any(admits(r, seen, base) for r in here
                   for seen in server.seen + server.refused):
                result.proved.update(filter(None, map(client.cell_of, here)))
            else:
                result.wrong.append("%s headers: listed, but not sent: %d:%d %s" %
                                    (headers, line, column, here[0]))
    for cell in client.cells:
        if cell not in result.proved:
            result.wrong.append("cell %s: nothing was sent in it" % cell)
    return result


def page(results):
    """docs/clients.md of these results."""
    titles = {"literal": "URL literal", "base": "base + path", "wrapper": "wrapper",
              "class": "class with base", "header": "header auth", "session": "session auth",
              "digest": "digest"}
    out = ["# Clients", "",
           "The HTTP libraries with a model, and what was tried of each. Written by",
           "`tests/integration/run.sh --write`, from `rules/clients/NAME/program.*`.", "",
           "| | |", "|---|---|",
           "| sent | the program was run with the real library against a server, and what "
           "arrived is what `patlint requests` lists |",
           "| headers | listed; the program compiles with the real headers, but cannot run "
           "here |",
           "| shadow | listed; only tried with patlint's own headers, written from the "
           "library's documentation |",
           "| - | the library does not have it |", "",
           "| client | " + " | ".join(titles[c] for c in client_cells.CELLS) + " |",
           "|---" * (len(client_cells.CELLS) + 1) + "|"]
    notes = []
    for result in results:
        client = result.client
        words = []
        for cell in client_cells.CELLS:
            if cell in client.impossible:
                words.append("-")
                notes.append("- %s, %s: %s" % (client.name, titles[cell],
                                               client.impossible[cell]))
            else:
                words.append("sent" if cell in result.proved else
                             {"headers": "headers", "none": "shadow"}.get(client.proof, "?"))
        out.append("| %s | %s |" % (client.name, " | ".join(words)))
    out += ["", "## What a library does not have", ""] + (notes or ["Nothing."])
    out += ["", "## Not run here", ""]
    out += ["- %s: %s" % (r.client.name, r.client.why) for r in results
            if r.client.proof != "run"] or ["Nothing."]
    return "\n".join(out) + "\n"


def main(arguments):
    write = "--write" in arguments
    names = [a for a in arguments if a != "--write"]
    everything = client_cells.clients()
    unknown = set(names) - {c.name for c in everything}
    if unknown:
        sys.exit("no such client: " + ", ".join(sorted(unknown)))
    results = [run(c) for c in everything if not names or c.name in names]
    passed = failed = skipped = 0
    for result in results:
        if result.missing:
            skipped += 1
            print("%s: not installed (%s)" % (result.client.name,
                                              ", ".join(result.client.packages)))
        elif result.wrong:
            failed += 1
            print("%s:" % result.client.name)
            print("\n".join("  " + w for w in result.wrong))
        else:
            passed += 1
            print("%s: %s" % (result.client.name, ", ".join(sorted(result.proved)) or
                              "not run: " + result.client.why))
    if not names and not skipped and not failed:
        text = page(results)
        if write:
            with open(PAGE, "w", encoding="utf-8") as f:
                f.write(text)
        elif not os.path.exists(PAGE) or open(PAGE, encoding="utf-8").read() != text:
            failed += 1
            print("docs/clients.md is not what the results say: run with --write")
        else:
            passed += 1
    print("%d passed, %d failed, %d skipped" % (passed, failed, skipped))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
