//===- HtmlScript.cpp - What can be done in the HTML report -------------===//
//
// Filters, sorts, switches colours. It only shows and hides what is in the
// page, puts in nothing but texts of its own, and keeps what was chosen in
// the address, so that a link to the file can lead to it.
//
//===-------------------------------------------------------------------===//
#include "report/HtmlAssets.h"

namespace patlint {

static constexpr llvm::StringLiteral Script = R"js(
"use strict";
(function () {
  const one = (selector, from) => (from || document).querySelector(selector);
  const all = (selector, from) => Array.from((from || document).querySelectorAll(selector));
  const words = one("#words"), rule = one("#rule"), file = one("#file");
  const boxes = all('input[name="level"]'), theme = one("#theme"), count = one("#count");
  const textOf = (node) => node.textContent.toLowerCase();
  const findings = all("article").map((node) => ({ node, text: textOf(node) + " " + node.dataset.rule }));
  const rows = all("#requests tbody tr").map((node) => ({ node, text: textOf(node) }));

  function apply() {
    const asked = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const levels = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const has = (item) => asked.every((word) => item.text.includes(word)) &&
      (!file.value || item.node.dataset.file === file.value);
    let shown = 0, listed = 0;
    for (const item of findings) {
      const data = item.node.dataset;
      const yes = has(item) && levels.has(data.level) && (!rule.value || data.rule === rule.value);
      item.node.hidden = !yes;
      shown += yes;
    }
    for (const item of rows) {
      const yes = has(item);
      item.node.hidden = !yes;
      listed += yes;
    }
    for (const section of all("section.file, section.rule"))
      section.hidden = !one("article:not([hidden])", section);
    count.textContent = shown + " of " + findings.length + " findings, " +
      listed + " of " + rows.length + " request URLs";
  }

  function remember() {
    const state = new URLSearchParams();
    if (words.value) state.set("words", words.value);
    if (rule.value) state.set("rule", rule.value);
    if (file.value) state.set("file", file.value);
    if (boxes.some((box) => !box.checked))
      state.set("levels", boxes.filter((box) => box.checked).map((box) => box.value).join(" "));
    try {
      history.replaceState(null, "", "#" + state.toString());
    } catch (e) { /* an address that cannot be changed is left as it is */ }
  }

  function recall() {
    if (!location.hash.includes("=")) return;
    const state = new URLSearchParams(location.hash.slice(1));
    words.value = state.get("words") || "";
    rule.value = state.get("rule") || "";
    file.value = state.get("file") || "";
    for (const list of [rule, file])
      if (list.selectedIndex < 0) list.value = "";
    const levels = state.get("levels");
    for (const box of boxes)
      box.checked = levels === null || levels.split(" ").includes(box.value);
  }

  const change = () => { apply(); remember(); };
  words.addEventListener("input", change);
  for (const node of [rule, file, ...boxes]) node.addEventListener("change", change);
  window.addEventListener("hashchange", () => { recall(); apply(); });

  const themes = ["automatic", "light", "dark"];
  theme.addEventListener("click", () => {
    const next = themes[(themes.indexOf(document.documentElement.dataset.theme || "automatic") + 1) % 3];
    if (next === "automatic") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    theme.textContent = "Colours: " + next;
  });

  const body = one("#requests tbody");
  all("#requests th").forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.textContent = "";
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of all("#requests th")) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const key = (row) => row.cells[column].textContent;
      const sorted = Array.from(body.rows).sort((a, b) =>
        (down ? -1 : 1) * key(a).localeCompare(key(b), "en", { numeric: true }));
      body.append(...sorted);
    });
  });

  let folded = [];
  window.addEventListener("beforeprint", () => {
    folded = all("details:not([open])");
    for (const node of folded) node.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const node of folded) node.open = false;
  });

  one("#filter").hidden = false;
  recall();
  apply();
})();
)js";

llvm::StringRef htmlScript() { return Script; }

} // namespace patlint
