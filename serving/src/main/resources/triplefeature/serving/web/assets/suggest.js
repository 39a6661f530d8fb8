"use strict";
// Suggests films while a title is typed. Like all scripts here an addition: without it the page is
// complete.
(() => {
  if (!document.getElementById("ask") || !window.fetch) {
    return;
  }
  const delayMillis = 30;
  const maxSuggestions = 8;

  /** Only the newest text matters: one request is under way, at most one waits. */
  function newestOnly(request, show) {
    let running = false;
    let waiting = null;
    return async function ask(text) {
      if (running) {
        waiting = text;
        return;
      }
      running = true;
      const answer = await request(text).catch(() => null);
      running = false;
      if (waiting !== null) {
        const next = waiting;
        waiting = null;
        ask(next);
      } else if (answer !== null) {
        show(text, answer);
      }
    };
  }

  async function titles(text) {
    const query = new URLSearchParams({ q: text, limit: maxSuggestions });
    const response = await fetch("api/titles?" + query);
    return response.ok ? (await response.json()).titles : [];
  }

  /** The combobox pattern of the ARIA Authoring Practices, with a list. */
  function combobox(input) {
    const list = document.createElement("ul");
    list.id = input.id + "-list";
    list.className = "suggestions";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.labels[0].textContent);
    const box = document.createElement("div");
    box.className = "combo";
    input.replaceWith(box);
    const status = document.createElement("div");
    status.className = "sr-only";
    status.setAttribute("role", "status");
    box.append(input, list, status);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", list.id);

    let active = -1;

    function close() {
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
      status.textContent = "";
    }

    function activate(index) {
      const options = [...list.children];
      active = (index + options.length) % options.length;
      options.forEach((option, at) => option.setAttribute("aria-selected", String(at === active)));
      input.setAttribute("aria-activedescendant", options[active].id);
      options[active].scrollIntoView({ block: "nearest" });
    }

    function take(option) {
      input.value = option.dataset.title;
      close();
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }

    function option(film, index) {
      const item = document.createElement("li");
      item.id = list.id + "-" + index;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.dataset.title = film.year === null ? film.title : film.title + " (" + film.year + ")";
      const name = document.createElement("span");
      name.textContent = film.title;
      const year = document.createElement("span");
      year.textContent = film.year === null ? "" : film.year;
      item.append(name, year);
      // Before the field loses the focus, which would close the list.
      item.addEventListener("mousedown", event => {
        event.preventDefault();
        take(item);
      });
      return item;
    }

    const ask = newestOnly(titles, (text, films) => {
      if (text !== input.value.trim() || document.activeElement !== input) {
        return;
      }
      list.replaceChildren(...films.map(option));
      active = -1;
      input.removeAttribute("aria-activedescendant");
      list.hidden = films.length === 0;
      input.setAttribute("aria-expanded", String(films.length > 0));
      status.textContent = input.form.dataset.found.replace("{0}", films.length);
      input.dispatchEvent(new CustomEvent("suggested", { bubbles: true }));
    });

    let timer = 0;
    input.addEventListener("input", () => {
      clearTimeout(timer);
      const text = input.value.trim();
      if (text === "") {
        close();
      } else {
        timer = setTimeout(ask, delayMillis, text);
      }
    });
    input.addEventListener("keydown", event => {
      const open = !list.hidden;
      if (event.key === "ArrowDown" && open) {
        activate(active + 1);
      } else if (event.key === "ArrowUp" && open) {
        activate(active < 0 ? -1 : active - 1);
      } else if (event.key === "Enter" && open && active >= 0) {
        take(list.children[active]);
      } else if (event.key === "Escape" && open) {
        close();
      } else {
        return;
      }
      event.preventDefault();
    });
    input.addEventListener("blur", close);
  }

  function everyTitle() {
    document.querySelectorAll('#ask .field input').forEach(combobox);
  }

  everyTitle();
  document.addEventListener("form-replaced", everyTitle);
})();
