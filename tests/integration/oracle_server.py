"""A server on 127.0.0.1 that writes down each request it says yes to.

Below /digest/ and /basic/ it first asks the client to log in that way. Such a
first answer of 401 is no request of its own: the client sends it again.
"""
import http.server
import threading


class Seen:
    """One request: method, target as it was sent, headers (lower-case names)."""

    def __init__(self, method, target, headers):
        self.method, self.target = method, target
        self.headers = {k.lower(): v for k, v in headers.items()}

    @property
    def scheme(self):
        """The first word of Authorization in lower case, or "none"."""
        return (self.headers.get("authorization", "").split() or ["none"])[0].lower()

    def __str__(self):
        return "%s %s (%s)" % (self.method, self.target, self.scheme)


class Handler(http.server.BaseHTTPRequestHandler):

    def body(self):
        if "chunked" in self.headers.get("Transfer-Encoding", "").lower():
            while True:
                size = int(self.rfile.readline().split(b";")[0] or b"0", 16)
                self.rfile.read(size)
                self.rfile.readline()
                if size == 0:
                    return
        self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def answer(self):
        if self.headers.get("Expect", "").lower() == "100-continue":
            self.send_response_only(100)
            self.end_headers()
        self.body()
        seen = Seen(self.command, self.path, dict(self.headers.items()))
        wanted = next((w for w in ("digest", "basic") if "/%s/" % w in self.path), None)
        answer = b'{"data": []}'
        if wanted and seen.scheme != wanted:
            self.server.refused.append(seen)
            self.send_response(401)
            self.send_header("WWW-Authenticate",
                             'Digest realm="api", qop="auth", algorithm=MD5, nonce="5f1c"'
                             if wanted == "digest" else 'Basic realm="api"')
        else:
            self.server.seen.append(seen)
            self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = answer

    def log_message(self, *_):
        pass


class Server:
    """Runs in a thread until stop(); `seen` grows as requests arrive, and
    `refused` by those that were asked to log in first."""

    def __init__(self):
        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.http.daemon_threads = True
        self.http.seen = self.seen = []
        self.http.refused = self.refused = []
        self.port = self.http.server_port
        self.thread = threading.Thread(target=self.http.serve_forever, daemon=True)
        self.thread.start()

    def stop(self):
        self.http.shutdown()
        self.http.server_close()
        self.thread.join()
