#!/usr/bin/python3
"""The HTML report in a browser: Chromium, headless, without a network.

Filter, search, sorting, colours, print, pictures, and names and strings that try to be
markup. The browser is spoken to through its debugging pipe.

    browser.py                     the tests; skipped where no chromium is
    browser.py --pictures FOLDER   pictures of the page, to be looked at
"""
import base64
import collections
import json
import os
import select
import shutil
import struct
import subprocess
import sys
import tempfile
import time
import unittest
import zlib

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "tests"))
from confined import NoNetwork, OFFLINE  # noqa: E402, F401 pylint: disable=wrong-import-position
import hostile_sources  # noqa: E402 pylint: disable=wrong-import-position

PROGRAM = os.path.abspath(os.environ.get("PATLINT_PROGRAM") or
                          os.path.join(ROOT, "build", "patlint"))
EXAMPLE = os.path.join(ROOT, "docs", "examples", "shop-sync")
CHROMIUM = next(filter(None, map(shutil.which, ("/usr/lib/chromium/chromium", "chromium"))), None)
SECONDS = 120


class Browser:
    """One page. Messages of the DevTools protocol go over descriptors 3 and
    4 of the browser, each ended by a zero byte."""

    def __init__(self, folder):
        ours_in, its_out = os.pipe()
        its_in, ours_out = os.pipe()

        def descriptors():
            # Out of the way first: one of them may be 3 or 4.
            read, write = os.dup(its_in), os.dup(its_out)
            read, write = os.dup(read), os.dup(write)
            os.dup2(read, 3)
            os.dup2(write, 4)
        self.process = subprocess.Popen(
            [*OFFLINE, CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             "--hide-scrollbars", "--no-first-run", "--disable-background-networking",
             "--disable-component-update", "--user-data-dir=" + folder, "--remote-debugging-pipe",
             "--window-size=1280,1600", "about:blank"],
            preexec_fn=descriptors, close_fds=False, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env=dict(os.environ, HOME=folder))
        os.close(its_in)
        os.close(its_out)
        self.input, self.output = ours_in, ours_out
        self.buffer, self.number, self.events = b"", 0, []
        self.session = None
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target,
                                flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Log"):
            self.ask(domain + ".enable")

    def close(self):
        self.process.kill()
        self.process.wait()
        os.close(self.input)
        os.close(self.output)

    def message(self):
        end = time.monotonic() + SECONDS
        while b"\0" not in self.buffer:
            ready, _, _ = select.select([self.input], [], [], max(0, end - time.monotonic()))
            data = os.read(self.input, 1 << 16) if ready else b""
            if not data:
                raise AssertionError("the browser does not answer")
            self.buffer += data
        text, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(text)

    def ask(self, method, **parameters):
        self.number += 1
        request = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            request["sessionId"] = self.session
        os.write(self.output, json.dumps(request).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise AssertionError("%s: %s" % (method, answer["error"]))
                return answer["result"]
            self.events.append(answer)

    def run(self, expression):
        """The value of an expression in the page."""
        done = self.ask("Runtime.evaluate", expression=expression, returnByValue=True)
        if "exceptionDetails" in done:
            raise AssertionError(done["exceptionDetails"])
        return done["result"].get("value")

    def go(self, path, fragment=""):
        # From elsewhere: a new fragment alone would not load the page again.
        for address in ("about:blank", "file://" + path + fragment):
            self.events.clear()
            self.ask("Page.navigate", url=address)
            while not any(e.get("method") == "Page.loadEventFired" for e in self.events):
                self.events.append(self.message())

    def told(self, *methods):
        return [e for e in self.events if e.get("method") in methods]

    def picture(self, width=1280, height=1600):
        """What is to be seen, as the bytes of a PNG."""
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height,
                 deviceScaleFactor=1, mobile=False)
        data = self.ask("Page.captureScreenshot", format="png")["data"]
        self.ask("Emulation.clearDeviceMetricsOverride")
        return base64.b64decode(data)


def pixels(png):
    """(width, height, how often each colour is there) of a PNG as Chromium writes
    it: eight bits, without a palette, not interlaced."""
    if png[:8] != b"\x89PNG\r\n\x1a\n":
        raise AssertionError("not a PNG: %r" % png[:8])
    at, data, header = 8, b"", None
    while at < len(png):
        size, kind = struct.unpack(">I4s", png[at:at + 8])
        body = png[at + 8:at + 8 + size]
        if zlib.crc32(kind + body) != struct.unpack(">I", png[at + 8 + size:at + 12 + size])[0]:
            raise AssertionError("a damaged PNG")
        if kind == b"IHDR":
            header = struct.unpack(">IIBBBBB", body)
        data += body if kind == b"IDAT" else b""
        at += 12 + size
    width, height, depth, kind, _, _, interlaced = header
    if (depth, interlaced) != (8, 0) or kind not in (2, 6):
        raise AssertionError("another kind of PNG: %s" % (header,))
    step = {2: 3, 6: 4}[kind]
    data, length = zlib.decompress(data), width * step
    if len(data) != height * (length + 1):
        raise AssertionError("a PNG that is too short")
    above, colours = bytes(length), collections.Counter()
    for y in range(height):
        row = unfiltered(data[y * (length + 1)], data[y * (length + 1) + 1:(y + 1) * (length + 1)],
                         above, step)
        colours.update(zip(*(row[i::step] for i in range(3))))
        above = row
    return width, height, colours


def unfiltered(kind, row, above, step):
    """A row of a PNG, from its difference to what is left of it and above."""
    row = bytearray(row)
    for i, byte in enumerate(row if kind else ()):
        left, corner = (row[i - step], above[i - step]) if i >= step else (0, 0)
        up = above[i]
        if kind == 4:
            near = left + up - corner
            guess = min((abs(near - left), 0, left), (abs(near - up), 1, up),
                        (abs(near - corner), 2, corner))[2]
        else:
            guess = {1: left, 2: up, 3: (left + up) // 2}[kind]
        row[i] = byte + guess & 255
    return bytes(row)


def report(sources, page):
    done = subprocess.run([PROGRAM, "-o", "html=" + page, "."], cwd=sources, check=False,
                          stdout=subprocess.DEVNULL)
    assert done.returncode in (0, 1)


SHOWN = "Array.from(document.querySelectorAll('%s')).filter(n => n.offsetParent !== null)"
ARTICLES = SHOWN % "article"
ROWS = SHOWN % "#requests tbody tr"
COUNT = "document.querySelector('#count').textContent"
BACKGROUND = "getComputedStyle(document.body).backgroundColor"
WHITE, DARK = "rgb(255, 255, 255)", "rgb(20, 23, 28)"


@unittest.skipIf(CHROMIUM is None, "chromium is not installed")
class Page(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="patlint-browser-")
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        sources = os.path.join(cls.folder, "sources")
        os.makedirs(sources)
        hostile_sources.write(sources)
        cls.page = os.path.join(cls.folder, "page.html")
        report(sources, cls.page)
        cls.browser = Browser(os.path.join(cls.folder, "profile"))
        cls.addClassCleanup(cls.browser.close)

    def setUp(self):
        self.browser.go(self.page)

    def run_script(self, expression):
        return self.browser.run(expression)

    def choose(self, selector, value):
        self.run_script("(n => { n.value = %s; n.dispatchEvent(new Event("
                        "n.type === 'search' ? 'input' : 'change', {bubbles: true})); })"
                        "(document.querySelector('%s'))" % (json.dumps(value), selector))

    def shown(self):
        """(findings, rows) that are to be seen, by file."""
        return tuple(self.run_script(what + ".map(n => n.dataset.file)")
                     for what in (ARTICLES, ROWS))

    def test_it_loads_nothing_and_runs_without_a_fault(self):
        asked = [e["params"]["request"]["url"] for e in
                 self.browser.told("Network.requestWillBeSent")]
        self.assertEqual(asked, ["file://" + self.page])
        self.assertEqual(self.browser.told("Runtime.exceptionThrown", "Log.entryAdded"), [])
        self.assertEqual(self.run_script(COUNT), "5 of 5 findings, 6 of 6 request URLs")

    def test_the_policy_is_in_force(self):
        self.run_script("document.body.append(Object.assign(document.createElement('script'), "
                        "{textContent: 'window.added = 1'}))")
        self.run_script("document.body.setAttribute('style', 'color: red')")
        self.assertIsNone(self.run_script("window.added"))
        self.assertNotEqual(self.run_script("getComputedStyle(document.body).color"),
                            "rgb(255, 0, 0)")
        self.assertEqual(len(self.browser.told("Log.entryAdded")), 2)

    def test_names_and_strings_are_texts(self):
        self.assertIsNone(self.run_script("window.pwned"))
        self.assertEqual(self.run_script("document.querySelectorAll('img, b').length"), 0)
        self.assertEqual(self.run_script("document.querySelectorAll('script, style').length"), 2)
        names = self.run_script("Array.from(document.querySelectorAll('h4'), n => n.textContent)")
        self.assertEqual({n.replace("<U+202E>", "‮") for n in names}, set(hostile_sources.NAMES))
        sources = self.run_script(
            "Array.from(document.querySelectorAll('pre'), n => n.textContent).join('')")
        self.assertIn("// </pre></style>" + hostile_sources.SCRIPT + " &lt; --> <!-- ]]>", sources)
        # Nor do they become any when they are searched for, or in an address.
        self.choose("#words", "<img")
        self.assertEqual([set(s) for s in self.shown()], [{hostile_sources.NAMES[0]}] * 2)
        self.browser.go(self.page, "#words=%3Cimg%20src%3Dx%20onerror%3D%22window.pwned%3D1%22%3E"
                                   "&rule=%3Cb%3E&file=%22%3E%3Cb%3E")
        self.assertIsNone(self.run_script("window.pwned"))
        self.assertEqual(self.run_script("document.querySelectorAll('img, b').length"), 0)

    def test_search(self):
        self.choose("#words", "PEARS")
        self.assertEqual(self.shown(), ([], ["plain.cpp"]))
        self.assertEqual(self.run_script(COUNT), "0 of 5 findings, 1 of 6 request URLs")
        self.assertEqual(self.run_script((SHOWN % "section.rule") + ".length"), 0)
        self.choose("#words", "kXentralToken")  # stands in the source only
        self.assertEqual(self.shown()[0], ["plain.cpp"])
        self.choose("#words", "bearer plain")  # both words, anywhere
        self.assertEqual(self.shown(), ([], []))
        self.choose("#words", "")
        self.assertEqual(self.run_script(COUNT), "5 of 5 findings, 6 of 6 request URLs")

    def test_search_as_it_is_typed(self):
        self.run_script("document.querySelector('#words').focus()")
        self.browser.ask("Input.insertText", text="pears")
        self.assertEqual(self.shown(), ([], ["plain.cpp"]))

    def test_levels_rules_and_files(self):
        self.run_script("document.querySelector('input[value=\"error\"]').click()")
        levels = self.run_script(ARTICLES + ".map(n => n.dataset.level)")
        self.assertEqual(set(levels), {"warning"})
        self.assertEqual(len(self.shown()[1]), 6)  # a request has no level
        self.run_script("document.querySelector('input[value=\"error\"]').click()")
        rules = self.run_script("Array.from(document.querySelector('#rule').options, o => o.value)")
        self.assertEqual(len(rules), 3)
        self.choose("#rule", rules[1])
        self.assertEqual(set(self.run_script(ARTICLES + ".map(n => n.dataset.rule)")), {rules[1]})
        self.choose("#rule", "")
        self.choose("#file", "plain.cpp")
        self.assertEqual([set(s) for s in self.shown()], [{"plain.cpp"}] * 2)
        self.assertEqual(len(self.shown()[1]), 3)

    def test_what_was_chosen_is_in_the_address(self):
        self.choose("#words", "reports")
        self.choose("#file", "plain.cpp")
        fragment = self.run_script("location.hash")
        self.assertEqual(fragment, "#words=reports&file=plain.cpp")
        self.browser.go(self.page, fragment)
        self.assertEqual(self.run_script("document.querySelector('#words').value"), "reports")
        self.assertEqual([len(s) for s in self.shown()], [1, 1])
        self.browser.go(self.page, "#finding-2")  # a link to a finding filters nothing
        self.assertEqual(len(self.shown()[0]), 5)

    def test_the_requests_are_sorted_by_a_click(self):
        places = ROWS + ".filter(n => n.dataset.file === 'plain.cpp').map(n => n.cells[0].textContent)"
        click = "document.querySelectorAll('#requests th button')[%d].click()"
        sort = "Array.from(document.querySelectorAll('#requests th'), n => n.ariaSort)"
        self.run_script(click % 0)
        first = self.run_script(places)
        self.assertEqual([p.split(":")[1] for p in first], ["2", "10", "100"])  # as numbers
        self.assertEqual(self.run_script(sort)[:2], ["ascending", None])
        self.run_script(click % 0)
        self.assertEqual(self.run_script(places), first[::-1])
        self.assertEqual(self.run_script(sort)[:2], ["descending", None])
        self.run_script(click % 3)
        urls = self.run_script(ROWS + ".map(n => n.cells[3].textContent)")
        self.assertEqual(urls[:2], ["https://example.org/apples", "https://example.org/pears"])
        self.assertEqual(self.run_script(sort)[:4], [None, None, None, "ascending"])

    def test_light_and_dark(self):
        def prefer(scheme):
            self.browser.ask("Emulation.setEmulatedMedia",
                             features=[{"name": "prefers-color-scheme", "value": scheme}])
        self.addCleanup(prefer, "light")
        click = "document.querySelector('#theme').click()"
        for scheme, colour in (("light", WHITE), ("dark", DARK)):
            prefer(scheme)
            self.assertEqual(self.run_script(BACKGROUND), colour)
        for colour in (WHITE, DARK, DARK):  # light, dark, as the system is
            self.run_script(click)
            self.assertEqual(self.run_script(BACKGROUND), colour)

    def test_pictures(self):
        """Light, dark and print are painted: in the background's colour, with
        something on it in more colours than two."""
        self.addCleanup(self.browser.ask, "Emulation.setEmulatedMedia", media="", features=[])
        painted = {}
        for name, media, scheme, background in (
                ("light", "screen", "light", WHITE), ("dark", "screen", "dark", DARK),
                ("print", "print", "dark", WHITE)):
            with self.subTest(name):
                self.browser.ask("Emulation.setEmulatedMedia", media=media, features=[
                    {"name": "prefers-color-scheme", "value": scheme}])
                width, height, colours = pixels(self.browser.picture(800, 600))
                self.assertEqual((width, height), (800, 600))
                most, count = colours.most_common(1)[0]
                self.assertEqual("rgb(%d, %d, %d)" % most, background)
                self.assertLess(count, 0.99 * width * height)
                self.assertGreater(len(colours), 20)
                painted[name] = colours
        # Not three times the same.
        self.assertNotEqual(painted["light"], painted["print"])

    def test_on_paper(self):
        self.browser.ask("Emulation.setEmulatedMedia", media="print", features=[
            {"name": "prefers-color-scheme", "value": "dark"}])
        self.addCleanup(self.browser.ask, "Emulation.setEmulatedMedia", media="", features=[])
        self.assertEqual(self.run_script(BACKGROUND), WHITE)
        self.assertEqual(self.run_script((SHOWN % "#filter, nav") + ".length"), 0)
        opened = "document.querySelectorAll('details[open]').length"
        self.assertEqual(self.run_script(opened), 0)
        self.run_script("dispatchEvent(new Event('beforeprint'))")
        self.assertGreater(self.run_script(opened), 0)
        self.run_script("dispatchEvent(new Event('afterprint'))")
        self.assertEqual(self.run_script(opened), 0)
        pdf = base64.b64decode(self.browser.ask("Page.printToPDF")["data"])
        self.assertTrue(pdf.startswith(b"%PDF") and len(pdf) > 20000)

    def test_without_script(self):
        self.browser.ask("Emulation.setScriptExecutionDisabled", value=True)
        try:
            self.browser.go(self.page, "#words=apples")
            # What the page itself would run does not; what is asked here does.
            self.assertEqual(self.run_script(COUNT), "")
            self.assertEqual(self.run_script((SHOWN % "#filter, th button") + ".length"), 0)
            self.assertEqual([len(s) for s in self.shown()], [5, 6])
            # What is folded can be opened.
            summary = "document.querySelector('summary')"
            self.run_script(summary + ".click()")
            self.assertTrue(self.run_script(summary + ".parentNode.open"))
        finally:
            self.browser.ask("Emulation.setScriptExecutionDisabled", value=False)


def pictures(folder):
    os.makedirs(folder, exist_ok=True)

    def save(browser, name):
        with open(os.path.join(folder, name), "wb") as f:
            f.write(browser.picture())
    with tempfile.TemporaryDirectory(prefix="patlint-browser-") as profile:
        page = os.path.join(profile, "page.html")
        report(EXAMPLE, page)
        browser = Browser(profile)
        try:
            for scheme in ("light", "dark"):
                browser.go(page)
                browser.ask("Emulation.setEmulatedMedia",
                            features=[{"name": "prefers-color-scheme", "value": scheme}])
                save(browser, scheme + ".png")
                browser.run("scrollTo(0, document.body.scrollHeight)")
                save(browser, scheme + "-end.png")
            browser.ask("Emulation.setEmulatedMedia", media="print")
            save(browser, "print.png")
        finally:
            browser.close()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--pictures"]:
        pictures(sys.argv[2])
    else:
        done = unittest.main(exit=False).result
        bad = len(done.failures) + len(done.errors)
        print("%d passed, %d failed, %d skipped" % (max(0, done.testsRun - bad - len(done.skipped)), bad,
                                                    len(done.skipped)))
        sys.exit(1 if bad else 0)
