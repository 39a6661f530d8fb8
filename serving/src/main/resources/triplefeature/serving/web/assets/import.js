"use strict";
// The page of what this browser remembers: shows it, clears it, and reads exported lists into it.
(() => {
  const page = document.getElementById("memory");
  const said = document.getElementById("import-said");
  const mostShown = 200;
  document.getElementById("memory-live").hidden = false;

  function element(name, text) {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  function show() {
    const films = tf.memory.all();
    document.getElementById("memory-count").textContent =
      films.length === 0 ? page.dataset.none : tf.fill(page.dataset.count, films.length);
    document.getElementById("memory-clear").hidden = films.length === 0;
    const items = films.slice(-mostShown).reverse().map(([id, state, name]) => {
      const item = element("li", name + " ");
      const forget = element("button", page.dataset.forget);
      forget.type = "button";
      forget.className = "button quiet";
      forget.setAttribute("aria-label", page.dataset.forget + ": " + name);
      forget.addEventListener("click", () => {
        tf.memory.remove(id);
        show();
        document.getElementById("memory-count").focus();
      });
      item.append(Object.assign(element("span", page.dataset[state]), { className: "hint" }), " ", forget);
      return item;
    });
    document.getElementById("remembered").replaceChildren(...items);
  }

  /** What each column is good for, by the first line; null for a file of another kind. */
  function columnsOf(header) {
    const at = name => header.findIndex(each => each.trim().toLowerCase() === name);
    if (at("const") >= 0 && at("title") >= 0) {
      return { width: header.length, imdb: at("const"), title: at("title"), year: at("year"), stars: at("your rating"), loved: 9 };
    }
    if (at("name") >= 0 && at("year") >= 0) {
      return { width: header.length, imdb: -1, title: at("name"), year: at("year"), stars: at("rating"), loved: 4.5 };
    }
    return null;
  }

  function read(records, columns, catalogue) {
    const films = new Map();
    const wrong = [];
    for (const { line, fields, whole } of records) {
      const title = fields[columns.title] ?? "";
      if (!whole) {
        wrong.push([line, page.dataset.quote]);
      } else if (fields.length !== columns.width) {
        wrong.push([line, tf.fill(page.dataset.columns, fields.length, columns.width)]);
      } else {
        const year = fields[columns.year];
        const film = (columns.imdb >= 0 && catalogue.byImdb(fields[columns.imdb])) || catalogue.byTitle(title, year);
        const state = Number(fields[columns.stars]) >= columns.loved ? "loved" : "seen";
        film ? films.set(film.id, [film.id, state, film.name]) : wrong.push([line, tf.fill(page.dataset.unknown, `${title} (${year})`)]);
      }
    }
    return { films: [...films.values()], wrong };
  }

  function report(wrong) {
    const place = document.getElementById("import-lines");
    place.replaceChildren();
    if (wrong.length > 0) {
      const list = document.createElement("ul");
      list.append(...wrong.map(([line, why]) => element("li", tf.fill(page.dataset.line, line, why))));
      place.append(element("h3", page.dataset.lines), list);
    }
  }

  async function take(file) {
    report([]);
    const [header, ...records] = tf.records(await file.text());
    const columns = header && columnsOf(header.fields);
    if (!columns) {
      said.textContent = page.dataset.header;
      return;
    }
    const answer = await fetch("catalogue").catch(() => null);
    if (!answer?.ok) {
      said.textContent = page.dataset.failed;
      return;
    }
    const { films, wrong } = read(records, columns, tf.catalogue(await answer.text()));
    tf.memory.add(films);
    said.textContent =
      tf.fill(page.dataset.read, films.length, films.filter(film => film[1] === "loved").length, wrong.length) +
      (tf.blocked ? " " + page.dataset.blocked : "");
    report(wrong);
    show();
  }

  document.getElementById("import-file").addEventListener("change", event => {
    event.target.files.length > 0 && take(event.target.files[0]);
  });
  document.getElementById("memory-clear").addEventListener("click", () => {
    tf.memory.clear();
    show();
  });
  tf.blocked && (said.textContent = page.dataset.blocked);
  show();
})();
