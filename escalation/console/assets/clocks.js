// Clocks count down from a deadline of the server's, corrected by how wrong this device's clock is.
const SOON = 5 * 60_000;
const spoken = new Set();
let skew = 0;

export function serverTime(ms) {
  skew = ms - Date.now();
}

export function now() {
  return Date.now() + skew;
}

// The same words as escalation/console/wording.py gives: under an hour mm:ss, then hours, then days.
export function span(ms) {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const two = (n) => String(n).padStart(2, "0");
  if (seconds < 3600) return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
  return `${Math.floor(minutes / 1440)} d`;
}

export function say(text) {
  const status = document.getElementById("announce");
  if (status !== null && text) status.textContent = text;
}

// A clock is no live region: one calm sentence at five minutes, at one, and when it is over.
function speakOnce(clock, left) {
  const words = document.body.dataset;
  const mark = left <= 0 ? "over" : left <= 60_000 ? "one" : left <= SOON ? "five" : "";
  if (!mark || !clock.dataset.speak) return;
  const key = `${clock.dataset.deadline}:${mark}`;
  if (spoken.has(key)) return;
  spoken.add(key);
  say({ over: words.sayOver, one: words.sayOne, five: words.sayFive }[mark]);
}

function tick() {
  for (const clock of document.querySelectorAll("[data-deadline]")) {
    const left = Number(clock.dataset.deadline) - now();
    const pattern = left < 0 ? document.body.dataset.over : document.body.dataset.left;
    const text = pattern.replace("%", span(left));
    if (clock.textContent !== text) clock.textContent = text;
    clock.classList.toggle("over", left < 0);
    clock.classList.toggle("soon", left >= 0 && left < SOON);
    speakOnce(clock, left);
  }
}

export function startClocks() {
  serverTime(Number(document.body.dataset.now));
  tick();
  setInterval(tick, 1000);
}
