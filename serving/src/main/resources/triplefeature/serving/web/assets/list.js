"use strict";
// Changes the list in place: a film goes, the next one takes its place and the focus, and a word
// takes it back. Also copies the link to it.
(() => {
  const form = () => document.getElementById("ask");
  if (!form() || !tf.show) {
    return;
  }
  const rows = () => [...document.querySelectorAll(".films tbody tr")];
  const nameOf = row => row.querySelector(".film-name").textContent;
  const fullName = row => nameOf(row) + (/^\d+$/.test(row.querySelector(".year").textContent.trim()) ? ` (${row.querySelector(".year").textContent.trim()})` : "");
  const say = text => (document.getElementById("news").textContent = text);

  /** Keeps what is at a place of the list where it is on the screen, and gives it the focus. */
  function settle(row, top) {
    row.tabIndex = -1;
    window.scrollBy({ top: row.getBoundingClientRect().top - top, behavior: "instant" });
    row.focus({ preventScroll: true });
  }

  function strip(row, text, undo) {
    const cell = document.createElement("td");
    cell.className = "undone";
    cell.setAttribute("role", "cell");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "undo";
    button.textContent = form().dataset.undo;
    button.addEventListener("click", undo);
    cell.append(text + " ", button);
    row.prepend(cell);
  }

  /**
   * Asks for the list without a film.
   *
   * @param url what to ask for
   * @param text what is said of it
   * @param takeBack what else undoing it takes back, or nothing
   */
  tf.swap = (row, url, text, takeBack) => {
    const at = rows().indexOf(row);
    const top = row.getBoundingClientRect().top;
    const [id, name] = [row.id, nameOf(row)];
    const before = "./" + location.search;
    const undo = () => {
      takeBack?.();
      const then = () => {
        const again = document.getElementById(id) ?? rows()[0];
        again && settle(again, top);
        say(tf.fill(form().dataset.back, name));
      };
      tf.show(before, { whole: true, history: "push", then });
    };
    const then = () => {
      const next = rows()[Math.min(at, rows().length - 1)] ?? null;
      if (next) {
        strip(next, text, undo);
        settle(next, top);
      }
      say(next ? text + " " + tf.fill(form().dataset.next, nameOf(next)) : text);
    };
    tf.show(url.split("#")[0], { whole: url.includes("movieId="), history: "push", then });
  };

  document.addEventListener("click", event => {
    const hide = event.target.closest(".actions a.hide");
    if (hide && event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      const row = hide.closest("tr");
      tf.swap(row, hide.getAttribute("href"), tf.fill(form().dataset.hidden, nameOf(row)));
    }
    const keep = event.target.closest(".remember button");
    if (keep) {
      const row = keep.closest("tr");
      const id = row.dataset.movie;
      tf.memory.add([[id, keep.value, fullName(row)]]);
      const text = tf.fill(form().dataset.kept, nameOf(row));
      tf.swap(row, "./" + location.search, text, () => tf.memory.remove(id));
    }
    const copy = event.target.closest("button.copy");
    if (copy) {
      copyLink(copy.nextElementSibling);
    }
  });

  /** In a frame the browser may refuse; then the link is there to be copied by hand. */
  async function copyLink(place) {
    const link = location.href.split("#")[0] + "#programme";
    try {
      await navigator.clipboard.writeText(link);
      place.textContent = form().dataset.copied;
    } catch {
      const field = document.createElement("input");
      field.value = link;
      field.readOnly = true;
      field.setAttribute("aria-label", place.previousElementSibling.textContent);
      place.replaceChildren(field);
      field.select();
      if (document.execCommand("copy")) {
        place.textContent = form().dataset.copied;
      }
    }
  }

  /** What only works with a script is added by one. */
  function complete() {
    for (const each of document.querySelectorAll(".copying")) {
      each.hidden = false;
    }
    for (const row of rows()) {
      const menu = document.createElement("details");
      menu.className = "remember";
      const summary = document.createElement("summary");
      const whose = document.createElement("span");
      whose.className = "sr-only";
      whose.textContent = " " + nameOf(row);
      summary.append(form().dataset.remember, whose);
      menu.append(summary);
      for (const state of ["seen", "loved", "not"]) {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "button";
        button.value = state;
        button.textContent = form().dataset[state];
        menu.append(button);
      }
      row.querySelector(".actions").append(menu);
    }
    offerLoved();
  }

  /** Loved films that are not in the basket yet. */
  function offerLoved() {
    const mostOffered = 6;
    const query = new URLSearchParams(location.search);
    const named = new Set(query.getAll("title").concat(query.getAll("movieId")));
    const loved = tf.memory.all().filter(film => film[1] === "loved" && !named.has(film[0]) && !named.has(film[2]));
    const place = document.getElementById("loved");
    place.hidden = loved.length === 0;
    place.replaceChildren(form().dataset.lovedBefore + " ");
    for (const [id, , name] of loved.slice(-mostOffered).reverse()) {
      const link = document.createElement("a");
      const more = new URLSearchParams(query);
      more.append("movieId", id);
      link.href = "./?" + more;
      link.textContent = name;
      place.append(link, " ");
    }
  }

  complete();
  document.addEventListener("answer-taken", complete);
})();
