//===- HtmlStyle.cpp - What the HTML report looks like -----------------===//
//
// Light and dark after the reader's system, or after a choice in the page;
// on paper always light, with everything unfolded that the browser lets be.
//
//===-------------------------------------------------------------------===//
#include "report/HtmlAssets.h"

namespace patlint {

static constexpr llvm::StringLiteral Style = R"css(
:root {
  color-scheme: light;
  --back: #ffffff; --panel: #f6f7f9; --text: #1c2128; --soft: #59636e; --line: #d5dae0;
  --accent: #0a58ca; --mark: #fff1b8; --mark-line: #d4a72c;
  --error: #b42318; --warning: #8f5600; --note: #1f5fa8; --on-level: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {
    color-scheme: dark;
    --back: #14171c; --panel: #1c2128; --text: #e3e8ee; --soft: #9aa5b1; --line: #363d47;
    --accent: #7ab4ff; --mark: #4b3c0d; --mark-line: #c99a1e;
    --error: #ff8a80; --warning: #f2b84b; --note: #86b7f5; --on-level: #14171c;
  }
}
:root[data-theme="dark"] {
  color-scheme: dark;
  --back: #14171c; --panel: #1c2128; --text: #e3e8ee; --soft: #9aa5b1; --line: #363d47;
  --accent: #7ab4ff; --mark: #4b3c0d; --mark-line: #c99a1e;
  --error: #ff8a80; --warning: #f2b84b; --note: #86b7f5; --on-level: #14171c;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 4.5rem; }
body {
  margin: 0 auto; max-width: 76rem; padding: 0 1.25rem 3rem;
  background: var(--back); color: var(--text);
  font: 15px/1.55 system-ui, "Segoe UI", "Liberation Sans", sans-serif;
}
code, pre, .place { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
a { color: var(--accent); }
header { padding: 1.5rem 0 .5rem; }
h1 { margin: 0; font-size: 1.5rem; letter-spacing: -.01em; }
h2 { margin: 2.25rem 0 .75rem; font-size: 1.25rem; }
h3 { margin: 2rem 0 .5rem; font-size: 1.05rem; }
h3 code { margin-left: .35rem; color: var(--soft); font-size: .85rem; font-weight: 400; }
h4 { margin: 1.25rem 0 .5rem; font: 600 .9rem ui-monospace, Menlo, Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }
h5 { margin: 0 0 .6rem; font-size: .95rem; font-weight: 600; overflow-wrap: anywhere; }
.summary, .remark, .help, footer { color: var(--soft); }
.summary { margin: .15rem 0 0; }
#filter {
  position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .5rem .9rem;
  align-items: center; padding: .6rem 0; background: var(--back); border-bottom: 1px solid var(--line);
}
#filter input, #filter select, button {
  font: inherit; color: inherit; background: var(--panel);
  border: 1px solid var(--line); border-radius: .35rem; padding: .25rem .55rem;
}
#filter input[type="search"] { flex: 1 1 12rem; }
#filter select { max-width: 15rem; }
#filter label { white-space: nowrap; }
button { cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
#count { color: var(--soft); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 1rem 0 0; padding: 0; list-style: none; }
.number { color: var(--soft); }
.level {
  display: inline-block; padding: 0 .5em; border-radius: .7em; font-size: .78rem;
  font-weight: 600; line-height: 1.5; color: var(--on-level); background: var(--note);
}
.level.error { background: var(--error); }
.level.warning { background: var(--warning); }
article {
  margin: 0 0 1rem; padding: .9rem 1rem; border: 1px solid var(--line); border-left: 3px solid var(--note);
  border-radius: .4rem; background: var(--panel);
}
article[data-level="error"] { border-left-color: var(--error); }
article[data-level="warning"] { border-left-color: var(--warning); }
article:target { outline: 2px solid var(--accent); }
.place { color: var(--soft); font-size: .82rem; font-weight: 400; overflow-wrap: anywhere; }
dl { display: flex; flex-wrap: wrap; gap: .15rem 1.4rem; margin: 0 0 .7rem; font-size: .86rem; }
dt { color: var(--soft); }
dd { margin: 0 0 0 -1rem; overflow-wrap: anywhere; }
.flow { margin: .4rem 0; padding-left: .8rem; border-left: 2px solid var(--line); }
.stop { margin: 0 0 .6rem; }
.step { margin: .3rem 0 .3rem -1.5rem; font-size: .9rem; }
.related .step, .stop:only-child > pre:only-child { margin-left: 0; }
.n {
  display: inline-block; min-width: 1.35rem; padding: 0 .3rem; border-radius: .7rem; text-align: center;
  font: 600 .75rem/1.35rem system-ui, "Liberation Sans", sans-serif; color: var(--back); background: var(--accent);
}
pre .n { min-width: 1.1rem; margin-right: .2em; font-size: .68rem; line-height: 1.05rem; }
pre {
  margin: .2rem 0; padding: .5rem .7rem; overflow-x: auto; font-size: .82rem; line-height: 1.5; tab-size: 4;
  border: 1px solid var(--line); border-radius: .35rem; background: var(--back);
}
.ln, .gap { display: inline-block; min-width: 3ch; margin-right: 1.2em; text-align: right; color: var(--soft); user-select: none; }
mark { color: inherit; background: var(--mark); border-bottom: 2px solid var(--mark-line); }
details { margin: .3rem 0 .6rem; }
summary { cursor: pointer; color: var(--soft); }
.help { margin: .5rem 0 0; font-size: .9rem; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .86rem; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { white-space: nowrap; background: var(--panel); }
td:nth-child(1), td:nth-child(4), td:nth-child(7) {
  min-width: 13rem; font: .78rem/1.6 ui-monospace, Menlo, Consolas, "Liberation Mono", monospace;
}
td:nth-child(4) { min-width: 17rem; }
th button { padding: 0 .2rem; border: 0; background: none; font-weight: 600; }
th[aria-sort="ascending"] button::after { content: " \2191"; }
th[aria-sort="descending"] button::after { content: " \2193"; }
footer { margin-top: 2.5rem; font-size: .85rem; overflow-wrap: anywhere; }
@media print {
  :root, :root:not([data-theme="light"]), :root[data-theme="dark"] {
    color-scheme: light;
    --back: #ffffff; --panel: #ffffff; --text: #000000; --soft: #444444; --line: #bbbbbb;
    --accent: #000000; --mark: #eeeeee; --mark-line: #000000;
    --error: #000000; --warning: #000000; --note: #000000; --on-level: #ffffff;
  }
  body { max-width: none; padding: 0; font-size: 10pt; }
  #filter, nav { display: none; }
  article, .stop, tr { break-inside: avoid; }
  h3, h4, .step { break-after: avoid; }
  pre { overflow: visible; white-space: pre-wrap; }
  .wide { overflow: visible; }
  .level, .n { color: #000000; background: none; border: 1px solid #000000; }
}
)css";

llvm::StringRef htmlStyle() { return Style; }

} // namespace patlint
