// Single keys, only outside text fields, and only while this person has them switched on (WCAG 2.1.4).
let chord = "";

function rows() {
  return [...document.querySelectorAll("[data-row]")];
}

function here() {
  return document.querySelector("[data-row][data-here]");
}

function step(by) {
  const all = rows();
  if (all.length === 0) return;
  const at = all.indexOf(here());
  const next = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))];
  for (const row of all) row.toggleAttribute("data-here", row === next);
  const link = next.querySelector("a[href]");
  link.focus();
  link.scrollIntoView({ block: "nearest" });
}

// What a key does is written on the page: a control carries data-press="c". A row's own comes first.
function press(key) {
  const wanted = `[data-press~="${key}"]`;
  const control = here()?.querySelector(wanted) ?? document.querySelector(wanted);
  if (control === null) return false;
  const drawer = control.closest("details");
  if (drawer !== null) drawer.open = true;
  if (control.matches("textarea, input, select")) control.focus();
  else control.click();
  return true;
}

// On a Cyrillic keyboard the same key says another letter: then its place counts.
function letter(event) {
  const place = /^Key([A-Z])$/.exec(event.code);
  return place !== null && !/^[\x20-\x7e]+$/.test(event.key) ? place[1].toLowerCase() : event.key;
}

function typing(target) {
  return target.matches("input, textarea, select, [contenteditable]");
}

function act(key) {
  if (chord === "g") {
    chord = "";
    return press(`g${key}`);
  }
  if (key === "g") {
    chord = "g";
    setTimeout(() => (chord = ""), 1500);
    return true;
  }
  if (key === "j" || key === "ArrowDown") return rows().length > 0 && (step(1), true);
  if (key === "k" || key === "ArrowUp") return rows().length > 0 && (step(-1), true);
  if (key === "o" || (key === "Enter" && document.activeElement === document.body)) {
    here()?.querySelector("a[href]")?.click();
    return here() !== null;
  }
  if (key === "u") return press("u");
  return /^[a-z?\[\]]$/.test(key) && press(key);
}

export function startKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.body.dataset.keys !== "on" || typing(event.target)) return;
    if (document.querySelector("dialog[open]") !== null) return;
    if (act(letter(event))) event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-dialog]");
    if (opener !== null) {
      event.preventDefault();
      document.getElementById(opener.dataset.dialog).showModal();
      return;
    }
    const row = event.target.closest("[data-row]");
    if (row !== null && event.target.closest("a, button, input, label, summary") === null) {
      row.querySelector("a[href]")?.click();
    }
  });
}
