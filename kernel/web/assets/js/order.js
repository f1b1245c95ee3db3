// Lists that can be put in another order by dragging; the buttons beside each row do the same without script.
"use strict";
document.querySelectorAll("ol[data-order]").forEach((list) => {
  const form = list.parentElement.querySelector("form[data-order-form]");
  if (!form) return;
  const rows = () => Array.from(list.children);
  const order = () => rows().map((row) => row.dataset.item).join(",");
  const save = () => {
    form.elements.ordning.value = order();
    if (form.elements.ordning.value !== form.elements.sett.value) form.submit();
  };
  rows().forEach((row) => {
    const grip = document.createElement("span");
    grip.className = "grip";
    grip.title = list.dataset.orderHint || "";
    grip.setAttribute("aria-hidden", "true");
    grip.textContent = "⠿";
    row.prepend(grip);
    row.classList.add("has-grip");
    grip.addEventListener("pointerdown", (start) => {
      if (start.button !== 0) return;
      start.preventDefault();
      row.classList.add("moving");
      const move = (at) => {
        // Near an edge of the window the page follows along.
        if (at.clientY < 48) window.scrollBy(0, -16);
        else if (at.clientY > window.innerHeight - 48) window.scrollBy(0, 16);
        const before = rows().find((other) => {
          if (other === row) return false;
          const box = other.getBoundingClientRect();
          return at.clientY < box.top + box.height / 2;
        });
        if (before) list.insertBefore(row, before);
        else list.append(row);
      };
      const stop = (end) => {
        document.removeEventListener("pointermove", move);
        document.removeEventListener("pointerup", stop);
        document.removeEventListener("pointercancel", stop);
        row.classList.remove("moving");
        if (end.type === "pointerup") save();
      };
      // On the document: an element that is moved loses the pointer it had captured.
      document.addEventListener("pointermove", move);
      document.addEventListener("pointerup", stop);
      document.addEventListener("pointercancel", stop);
    });
  });
});
