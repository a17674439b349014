// One stream says that something changed; the page then fetches itself and takes over what differs.
// An event carries no content, so what may be seen is decided in one place: the page.
import { say, serverTime } from "./clocks.js";

const QUIET_FOR = 40_000; // the server speaks every 15 s
let asked = false;
let busy = false;
let heard = 0;

function show(state) {
  const line = document.getElementById("line");
  if (line === null) return;
  const at = new Date(heard || Date.now()).toTimeString().slice(0, 8);
  line.dataset.state = state;
  line.textContent = line.getAttribute(`data-say-${state}`).replace("%", at);
  document.documentElement.classList.toggle("offline", state === "off");
}

// Children with a data-key are kept, replaced or added one by one: focus stays, and only news is announced.
function mergeKeyed(old, fresh) {
  const known = new Map([...old.children].map((child) => [child.dataset.key, child]));
  let before = old.firstElementChild;
  for (const child of [...fresh.children]) {
    const same = known.get(child.dataset.key);
    known.delete(child.dataset.key);
    let taken = same;
    if (same === undefined) {
      taken = document.adoptNode(child);
      taken.classList.add("fresh");
    } else if (!alike(same, child)) {
      taken = document.adoptNode(child);
      taken.toggleAttribute("data-here", same.hasAttribute("data-here"));
      if (same === before) before = same.nextElementSibling;
      same.remove();
    }
    if (taken === before) before = before.nextElementSibling;
    else old.insertBefore(taken, before);
  }
  for (const gone of known.values()) gone.remove();
}

// Clocks are rewritten every second; they are no difference.
function plain(node) {
  const copy = node.cloneNode(true);
  copy.classList.remove("fresh");
  copy.removeAttribute("data-here");
  if (copy.getAttribute("class") === "") copy.removeAttribute("class");
  for (const clock of copy.querySelectorAll("[data-deadline]")) clock.replaceWith("");
  return copy;
}

function alike(one, other) {
  return plain(one).isEqualNode(plain(other));
}

function takeOver(page) {
  document.title = page.title;
  for (const fresh of page.querySelectorAll("[data-live]")) {
    const old = document.getElementById(fresh.id);
    if (old === null) continue;
    if (fresh.hasAttribute("data-keyed") && old.hasAttribute("data-keyed")) mergeKeyed(old, fresh);
    else if (!old.contains(document.activeElement) && !alike(old, fresh)) {
      const open = [...old.querySelectorAll("details[open][id]")].map((each) => each.id);
      old.replaceWith(document.adoptNode(fresh));
      for (const id of open) document.getElementById(id)?.setAttribute("open", "");
    }
  }
  const news = page.body.dataset.news;
  if (news && news !== document.body.dataset.news) say(news);
  document.body.dataset.news = news ?? "";
}

// XMLHttpRequest, because it parses a page without any Trusted Types policy.
export function fetchPage(done) {
  const request = new XMLHttpRequest();
  request.open("GET", location.href);
  request.setRequestHeader("Helpline-Live", "1");
  request.responseType = "document";
  request.onloadend = () => {
    const page = request.status === 200 ? request.response : null;
    const elsewhere = request.responseURL && new URL(request.responseURL).pathname !== location.pathname;
    if (elsewhere) document.dispatchEvent(new CustomEvent("helpline-locked"));
    else done(page);
  };
  request.send();
}

function refresh() {
  if (busy) {
    asked = true;
    return;
  }
  busy = true;
  fetchPage((page) => {
    busy = false;
    if (page !== null) takeOver(page);
    if (asked) {
      asked = false;
      refresh();
    }
  });
}

function hear(event) {
  heard = Date.now();
  if (event.data) serverTime(Number(event.data));
  show("live");
}

export function startLive() {
  const address = document.body.dataset.stream;
  if (!address) return;
  let failed = 0;
  const listen = () => {
    const stream = new EventSource(address);
    // Also the first time: what happened between the page and its stream would else never be shown.
    stream.addEventListener("hello", (event) => {
      refresh();
      failed = 0;
      hear(event);
    });
    stream.addEventListener("tick", hear);
    stream.addEventListener("changed", (event) => {
      hear(event);
      refresh();
    });
    stream.addEventListener("locked", () => document.dispatchEvent(new CustomEvent("helpline-locked")));
    stream.onerror = () => {
      failed += 1;
      show(failed > 3 || !navigator.onLine ? "off" : "wait");
      if (stream.readyState === EventSource.CLOSED) setTimeout(listen, Math.min(1000 * failed, 10_000));
    };
  };
  listen();
  setInterval(() => {
    if (heard && Date.now() - heard > QUIET_FOR) show("wait");
  }, 5000);
  addEventListener("offline", () => show("off"));
}
