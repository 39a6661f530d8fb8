"use strict";
// What this browser remembers of films, and nothing else does: kept in its storage, by id and name.
var tf = {};
(() => {
  const place = document.querySelector("[data-ids]");
  const key = "triple-feature-" + place?.dataset.ids;
  const mostSent = 4800;
  let films = [];
  tf.blocked = false;

  function load() {
    try {
      films = JSON.parse(localStorage.getItem(key) ?? "[]");
    } catch {
      tf.blocked = true;
    }
  }

  function save() {
    try {
      localStorage.setItem(key, JSON.stringify(films));
    } catch {
      tf.blocked = true;
    }
  }

  tf.memory = {
    /** Each an id, a state (seen, loved or not) and a name; the newest last. */
    all: () => films,
    has: id => films.some(film => film[0] === id),
    add(more) {
      load();
      const ids = new Set(more.map(film => film[0]));
      films = films.filter(film => !ids.has(film[0])).concat(more);
      save();
    },
    remove(id) {
      load();
      films = films.filter(film => film[0] !== id);
      save();
    },
    clear() {
      films = [];
      save();
    },
    /** Ids to leave out of a programme, the newest if they are too many. */
    sent: () => films.slice(-mostSent).map(film => film[0]).join(" "),
  };

  tf.fill = (text, ...values) => values.reduce((filled, value, at) => filled.replace(`{${at}}`, () => value), text);

  if (place) {
    load();
    window.addEventListener("storage", load);
  }
})();
