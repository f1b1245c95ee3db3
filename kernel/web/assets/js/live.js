// Live pages: an element with data-live="ADDRESS" listens for server-sent events there and shows what comes.
// Inputs with data-now follow the clock until somebody writes in them.
"use strict";

(() => {
  const listen = (part) => {
    const said = document.querySelector("[data-live-state]");
    const tell = (word) => { if (said) said.textContent = said.dataset[word] || ""; };
    const open = () => {
      const source = new EventSource(part.dataset.live);
      source.addEventListener("lage", (event) => {
        if (part.innerHTML !== event.data) part.innerHTML = event.data;
        tell("on");
      });
      source.onopen = () => tell("on");
      source.onerror = () => {
        tell("off");
        if (source.readyState === EventSource.CLOSED) setTimeout(open, 10000);
      };
      addEventListener("pagehide", () => source.close(), { once: true });
    };
    open();
  };
  document.querySelectorAll("[data-live]").forEach(listen);

  const clocks = [...document.querySelectorAll("input[data-now]")];
  clocks.forEach((input) => input.addEventListener("input", () => { delete input.dataset.now; }));
  if (clocks.length) {
    const opened = Date.now();
    const first = clocks[0].value;
    const minutes = (hhmm) => Number(hhmm.slice(0, 2)) * 60 + Number(hhmm.slice(3, 5));
    setInterval(() => {
      const now = (minutes(first) + Math.floor((Date.now() - opened) / 60000)) % 1440;
      const text = `${String(Math.floor(now / 60)).padStart(2, "0")}:${String(now % 60).padStart(2, "0")}`;
      clocks.filter((input) => "now" in input.dataset).forEach((input) => { input.value = text; });
      document.querySelectorAll("input[data-shown]").forEach((input) => { input.value = text; });
    }, 20000);
  }
})();
