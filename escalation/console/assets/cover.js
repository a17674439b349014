// The screen that hides everything: at once by button or Ctrl+., and by itself when nobody is there.
const WARN_BEFORE = 120_000;
const TELL_SERVER = 60_000;
let used = Date.now();
let told = Date.now();
let drafts = [];

function cover(on) {
  document.documentElement.classList.toggle("covered", on);
  const sheet = document.getElementById("cover");
  sheet.hidden = !on;
  if (on) sheet.querySelector("button, input:not([type=hidden])")?.focus();
}

function post(address, fields) {
  const body = new URLSearchParams({ form_token: document.body.dataset.formToken, ...fields });
  return fetch(address, { method: "POST", body, headers: { "Helpline-Script": "1" }, redirect: "manual" });
}

// Somebody typing is somebody there, though nothing reaches the server.
function present() {
  used = Date.now();
  document.getElementById("idle")?.close();
  if (used - told > TELL_SERVER) {
    told = used;
    void post("/here", {});
  }
}

// The server has put the keys away. What was typed stays in this tab's memory, what was read does not.
function lock() {
  if (document.getElementById("unlock").hidden === false) return;
  drafts = [...document.querySelectorAll("main textarea")].map((box) => [box.id, box.value]);
  document.querySelector("main").replaceChildren();
  document.getElementById("idle")?.close();
  document.getElementById("uncover").hidden = true;
  document.getElementById("unlock").hidden = false;
  cover(true);
}

async function unlock(form) {
  const reply = await fetch("/unlock", {
    method: "POST", body: new URLSearchParams(new FormData(form)), headers: { "Helpline-Script": "1" },
  });
  if (reply.status !== 204) {
    document.getElementById("unlock-wrong").hidden = false;
    form.reset();
    return;
  }
  const { fetchPage } = await import("./live.js");
  fetchPage((page) => {
    if (page === null) return location.reload();
    document.querySelector("main").replaceWith(document.adoptNode(page.querySelector("main")));
    const token = page.body.dataset.formToken;
    document.body.dataset.formToken = token;
    for (const field of document.querySelectorAll("input[name=form_token]")) field.value = token;
    for (const [id, text] of drafts) if (id && text) document.getElementById(id).value = text;
    drafts = [];
    form.reset();
    document.getElementById("unlock").hidden = true;
    document.getElementById("unlock-wrong").hidden = true;
    document.getElementById("uncover").hidden = false;
    used = told = Date.now();
    cover(false);
  });
}

function watchIdleness() {
  const most = Number(document.body.dataset.idle);
  const idle = document.getElementById("idle");
  if (!most || idle === null) return;
  const quiet = Date.now() - used;
  if (quiet > most) void post("/lock", {}).then(lock);
  else if (quiet > most - WARN_BEFORE && !idle.open && !document.documentElement.classList.contains("covered")) idle.showModal();
}

export function startCover() {
  const sheet = document.getElementById("cover");
  if (sheet === null) return;
  for (const opener of document.querySelectorAll("[data-cover]")) {
    opener.addEventListener("click", (event) => {
      event.preventDefault();
      cover(true);
    });
  }
  document.getElementById("uncover").addEventListener("click", () => cover(false));
  document.getElementById("unlock").addEventListener("submit", (event) => {
    event.preventDefault();
    void unlock(event.target);
  });
  document.getElementById("idle")?.addEventListener("close", present);
  document.addEventListener("helpline-locked", lock);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey && event.key === ".") {
      event.preventDefault();
      cover(sheet.hidden);
    } else present();
  });
  for (const kind of ["pointerdown", "input"]) document.addEventListener(kind, present);
  setInterval(watchIdleness, 5000);
}
