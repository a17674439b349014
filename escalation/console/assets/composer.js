// Writing to a person: a moment to think again before it leaves, and nothing typed is lost by accident.
const WAIT = 5;
const waiting = new WeakMap();
let leaving = false;

function stop(form) {
  const { timer, button, label } = waiting.get(form);
  clearInterval(timer);
  button.textContent = label;
  button.classList.remove("grave");
  waiting.delete(form);
}

// A message to a watched phone cannot be called back: for five seconds it has not left yet.
function hold(form, button) {
  const label = button.textContent;
  let left = WAIT;
  const show = () => (button.textContent = form.dataset.cancel.replace("%", String(left)));
  const timer = setInterval(() => {
    left -= 1;
    if (left > 0) return show();
    stop(form);
    leaving = true;
    form.dataset.sure = "yes";
    form.requestSubmit(button);
  }, 1000);
  waiting.set(form, { timer, button, label });
  button.classList.add("grave");
  show();
}

function unsent() {
  return [...document.querySelectorAll("textarea[data-draft]")].some((box) => box.value !== box.defaultValue);
}

export function startComposer() {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (document.documentElement.classList.contains("offline")) {
      event.preventDefault();
      document.getElementById("line").focus();
      return;
    }
    if (form.dataset.cancel === undefined || form.dataset.sure === "yes") {
      leaving = true;
      return;
    }
    event.preventDefault();
    if (waiting.has(form)) stop(form);
    else hold(form, event.submitter ?? form.querySelector("button"));
  });
  document.addEventListener("keydown", (event) => {
    if (!event.ctrlKey || event.key !== "Enter" || !event.target.matches("textarea")) return;
    event.preventDefault();
    event.target.form.requestSubmit();
  });
  addEventListener("beforeunload", (event) => {
    if (!leaving && unsent()) event.preventDefault();
  });
}
