// Everything a console page does without a reload. Every write works without this file.
import { startClocks } from "./clocks.js";
import { startComposer } from "./composer.js";
import { startCover } from "./cover.js";
import { startKeys } from "./keys.js";
import { startLive } from "./live.js";

document.documentElement.classList.add("scripted");
for (const late of document.querySelectorAll("[data-needs-script]")) late.hidden = false;
startClocks();
startComposer();
startCover();
startKeys();
startLive();
