"use strict";
// Leaving quickly, and looking for new messages. Everything else works without this file.
(() => {
  const link = document.querySelector("a[data-leave]");
  const main = document.querySelector("main[data-mark]");

  if (link) {
    const elsewhere = link.dataset.leave;
    let shifts = [];

    const leave = () => {
      // Blank first: what is on the screen counts more than what the server knows.
      document.documentElement.replaceChildren();
      navigator.sendBeacon("/c/exit");
      window.location.replace(elsewhere);
    };

    link.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Shift") {
        shifts = [];
      } else if (!event.repeat) {
        const now = event.timeStamp;
        shifts = shifts.filter((earlier) => now - earlier < 5000).concat(now);
        if (shifts.length >= 3) leave();
      }
    });
  }

  // A page that comes back out of the browser's memory may show a chat that was left.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) window.location.reload();
  });

  if (main) {
    const notice = document.getElementById("news");
    const fields = [...document.querySelectorAll("textarea, input[type=file]")];
    const look = async () => {
      if (document.hidden) return;
      try {
        const answer = await fetch("/c/new", { cache: "no-store", redirect: "error" });
        if (!answer.ok) return;
        if ((await answer.text()) === main.dataset.mark) return;
      } catch {
        return;
      }
      // Nobody loses half a sentence, or a recording on its way, to a message that came in.
      if (fields.some((field) => field.value)) notice.hidden = false;
      else window.location.replace("/c");
    };
    window.setInterval(look, 4000);
    document.addEventListener("visibilitychange", look);
  }
})();
