#!/usr/bin/python3
"""patlint lsp in Emacs: the configuration that docs/editors.md shows, with
Debian's eglot. Skipped where either is missing.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from confined import NoNetwork, OFFLINE  # noqa: E402, F401
from lsp_test import EXAMPLE, PATIENCE, PROGRAM, ROOT, Folder  # noqa: E402

# In the words of Emacs: opens a file, types, takes the fix, and writes down
# what is shown after each.
SCRIPT = r"""
(require 'eglot)
(require 'json)
(setq eglot-sync-connect nil eglot-send-changes-idle-time 0)
(defun wait-for (what condition)
  (let ((end (+ (float-time) %(patience)d)))
    (while (not (funcall condition))
      (when (> (float-time) end) (error "Waited in vain for %%s" what))
      (accept-process-output nil 0.05))))
(defun shown ()
  (mapcar (lambda (d)
            `((line . ,(line-number-at-pos (flymake-diagnostic-beg d)))
              (text . ,(buffer-substring (flymake-diagnostic-beg d) (flymake-diagnostic-end d)))
              (type . ,(symbol-name (flymake-diagnostic-type d)))
              (message . ,(flymake-diagnostic-text d))))
          (flymake-diagnostics)))
(defun changed () (run-hooks 'post-command-hook) (eglot--signal-textDocument/didChange))
(let (out)
  (find-file "src/config.cpp")
  (eglot-ensure)
  (run-hooks 'post-command-hook)
  (wait-for "the server" #'eglot-current-server)
  (wait-for "a finding" #'shown)
  (push (cons 'first (vconcat (shown))) out)
  ;; Not saved: what is typed counts.
  (goto-char (point-min))
  (insert "// é😀\n")
  (changed)
  (wait-for "the finding one line below"
            (lambda () (and (shown) (/= (alist-get 'line (car (shown)))
                                        (alist-get 'line (aref (alist-get 'first out) 0))))))
  (push (cons 'shifted (vconcat (shown))) out)
  (goto-char (flymake-diagnostic-beg (car (flymake-diagnostics))))
  (let ((fix (car (eglot-code-actions (point) (point)))))
    (push (cons 'offered (plist-get fix :title)) out)
    (eglot--apply-workspace-edit (plist-get fix :edit)))
  (push (cons 'fixed (buffer-substring (line-beginning-position) (line-end-position))) out)
  (changed)
  (wait-for "no finding" (lambda () (null (shown))))
  (push (cons 'saved (if (buffer-modified-p) :json-false t)) out)
  (let ((coding-system-for-write 'utf-8))
    (write-region (json-encode out) nil (expand-file-name "../result.json")))
  (set-buffer-modified-p nil)
  (eglot-shutdown (eglot-current-server)))
"""


def configuration():
    with open(os.path.join(ROOT, "docs", "editors.md"), encoding="utf-8") as f:
        return re.search(r"```lisp\n(.*?)```", f.read(), re.S).group(1)


def has_eglot():
    return shutil.which("emacs") and subprocess.run(
        ["emacs", "--batch", "--eval", "(require 'eglot)"], stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, check=False).returncode == 0


@unittest.skipUnless(has_eglot(), "emacs or eglot is not installed")
class Emacs(Folder):
    def test_the_configuration_that_is_shown(self):
        shutil.copytree(EXAMPLE, self.folder, dirs_exist_ok=True)
        subprocess.run(["git", "init", "-q", self.folder], check=True)
        self.write("home/init.el", configuration())
        self.write("home/test.el", SCRIPT % {"patience": PATIENCE})
        os.mkdir(os.path.join(self.folder, "bin"))
        os.symlink(PROGRAM, os.path.join(self.folder, "bin", "patlint"))
        env = dict(os.environ, HOME=os.path.join(self.folder, "home"), LC_ALL="C.UTF-8",
                   PATH=os.path.join(self.folder, "bin") + ":" + os.environ["PATH"])
        done = subprocess.run([*OFFLINE, "emacs", "--batch", "-l", "home/init.el", "-l", "home/test.el"],
                              cwd=self.folder, env=env, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              timeout=PATIENCE, check=False)
        said = done.stdout.decode()
        self.assertEqual(done.returncode, 0, said)
        with open(os.path.join(self.folder, "result.json"), encoding="utf-8") as f:
            out = json.load(f)
        first, = out["first"]
        self.assertEqual(first["type"], "eglot-error")
        self.assertIn("[xentral/hardcoded-token]", first["message"])
        self.assertIn("sent as a bearer token", first["message"])
        self.assertRegex(first["text"], r'^".*"$')
        shifted, = out["shifted"]
        self.assertEqual((shifted["line"], shifted["text"]), (first["line"] + 1, first["text"]))
        self.assertEqual(out["offered"],
                         'Read it from the environment: std::getenv("XENTRAL_TOKEN")')
        self.assertIn('std::getenv("XENTRAL_TOKEN")', out["fixed"])
        self.assertFalse(out["saved"])


if __name__ == "__main__":
    unittest.main()
