"use strict";
// Shows the answer to a changed form in place, and keeps the address a link to what is shown.
(() => {
  if (!document.getElementById("ask") || !window.fetch || !window.DOMParser) {
    return;
  }
  const settleMillis = 150;
  const news = document.getElementById("news");
  let newest = 0;
  let request = null;
  let timer = 0;
  let shown = location.search;
  let taking = false;
  let asked = null;
  let released = Promise.resolve();
  let release = () => {};

  // What moves between the press and the release of a button is never clicked.
  document.addEventListener("pointerdown", () => {
    released = new Promise(resolve => (release = resolve));
  });
  for (const end of ["pointerup", "pointercancel", "dragend"]) {
    document.addEventListener(end, () => setTimeout(release, 0));
  }

  const form = () => document.getElementById("ask");
  const options = document.querySelector("details.options");
  const narrow = matchMedia("(max-width: 63.99rem)");
  const asks = query => query.has("title") || query.has("movieId");
  const address = query => (query.size === 0 ? "./" : "./?" + query);
  // With where the programme is, so that the address opens there for whoever gets it.
  const shared = search => (search === "" ? "./" : "./" + search + "#programme");

  function isStandard(name, value) {
    const standard = form().elements[name]?.dataset?.default;
    const distance = Math.abs(Number(value) - Number(standard));
    return value === standard || (name === "variety" && distance < 0.025);
  }

  /** What the form asks, without what need not be said; a blank title keeps its place. */
  function queryOfForm() {
    const titles = [];
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form())) {
      if (name === "title") {
        titles.push(value.trim());
      } else if (value.trim() !== "" && !isStandard(name, value)) {
        query.append(name, value.trim());
      }
    }
    while (titles.length > 0 && titles.at(-1) === "") {
      titles.pop();
    }
    titles.forEach(title => query.append("title", title));
    const limit = new URLSearchParams(location.search).get("limit");
    if (limit !== null) {
      query.set("limit", limit);
    }
    return query;
  }

  /** The titles of a question, to compare. */
  function titlesOf(query) {
    const titles = query.getAll("title");
    while (titles.at(-1) === "") {
      titles.pop();
    }
    return titles.join("\n");
  }

  /** Whether other titles stand in the form than were asked for last, or are shown. */
  function titlesDiffer() {
    return titlesOf(queryOfForm()) !== (asked ?? titlesOf(new URLSearchParams(shown)));
  }

  /** Takes over the parts that answer, and leaves alone what is being typed. */
  function takeAnswer(page) {
    const open = [...document.querySelectorAll(".films details[open] summary")].map(each => each.textContent);
    for (const part of document.querySelectorAll("[data-live]")) {
      const newer = page.querySelector(`[data-live="${part.dataset.live}"]`);
      if (newer && part.innerHTML !== newer.innerHTML) {
        part.replaceChildren(...newer.childNodes);
      }
    }
    // The numbers of a film that stays on the list stay open.
    for (const each of document.querySelectorAll(".films details summary")) {
      each.parentElement.open = open.includes(each.textContent);
    }
    for (const input of form().querySelectorAll("input")) {
      const newer = input.id && page.getElementById(input.id);
      for (const name of newer ? ["aria-invalid", "aria-describedby"] : []) {
        newer.hasAttribute(name)
          ? input.setAttribute(name, newer.getAttribute(name))
          : input.removeAttribute(name);
      }
      if (newer && input.name === "title") {
        input.closest(".field").className = newer.closest(".field").className;
      }
    }
  }

  /** Takes over everything, for a question that was not asked with the form as it stands. */
  function takePage(page) {
    const focused = document.activeElement?.id;
    const open = name => form().querySelector("details." + name).open;
    const [options, filters] = [open("options"), open("filters")];
    form().replaceWith(page.getElementById("ask"));
    form().querySelector("details.options").open = options;
    form().querySelector("details.filters").open ||= filters;
    takeAnswer(page);
    document.dispatchEvent(new CustomEvent("form-replaced"));
    document.getElementById(focused)?.focus({ preventScroll: true });
  }

  function take(page, whole) {
    const count = each => each.querySelectorAll('#ask input[name="title"]').length;
    document.title = page.title;
    // A field that loses the focus by being replaced says that it was changed.
    taking = true;
    asked = null;
    whole || count(page) !== count(document) ? takePage(page) : takeAnswer(page);
    taking = false;
    sayDial();
    const said = document.querySelector("#ask .error, #ask .alert li, #result .partly, .films caption, #result .notice");
    news.textContent = said ? said.textContent : "";
  }

  /** Asks without the films that this browser remembers, which no address names. */
  async function ask(url, signal) {
    const seen = tf.memory.sent();
    let search = new URL(url, location).search;
    let response = null;
    if (seen === "" || url.startsWith("surprise")) {
      response = await fetch(url, { signal });
      search = new URL(response.url).search;
    }
    if (seen !== "") {
      const body = new URLSearchParams(search);
      body.set("seen", seen);
      response = await fetch("./", { method: "POST", body, signal });
    }
    return { response, search };
  }

  /**
   * @param how.whole whether the form changes too
   * @param how.history "push", "replace" or nothing
   * @param how.go "programme" to move there
   * @param how.then what to do once the answer is shown
   */
  async function show(url, how) {
    const mine = ++newest;
    request?.abort();
    request = new AbortController();
    document.documentElement.classList.add("loading");
    try {
      const { response, search } = await ask(url, request.signal);
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      await released;
      if (mine !== newest) {
        return;
      }
      if (!page.getElementById("ask")) {
        throw new Error("status " + response.status);
      }
      take(page, how.whole);
      shown = search;
      if (how.history && shown !== location.search) {
        history[how.history + "State"](null, "", shared(shown));
      }
      document.dispatchEvent(new CustomEvent("answer-taken"));
      const programme = document.getElementById("programme");
      if (how.then) {
        how.then();
      } else if (how.go && programme) {
        programme.focus({ preventScroll: true });
        programme.scrollIntoView();
      } else if (how.go) {
        document.querySelector("#ask [aria-invalid=true]")?.focus();
      }
    } catch (error) {
      if (mine === newest && error.name !== "AbortError") {
        const notice = document.createElement("p");
        notice.className = "notice";
        notice.textContent = form().dataset.failed;
        document.querySelector("#result > .notice.failed")?.remove();
        notice.classList.add("failed");
        document.getElementById("result").prepend(notice);
        news.textContent = notice.textContent;
      }
    } finally {
      if (mine === newest) {
        document.documentElement.classList.remove("loading");
      }
    }
  }

  tf.show = show;

  /** What the dial stands for, in words, for those who see it and those who hear it. */
  function sayDial() {
    const dial = document.getElementById("variety");
    const words = dial.dataset.words.split("|");
    const word = words[Math.round(dial.value * (words.length - 1))];
    dial.setAttribute("aria-valuetext", word);
    document.getElementById("dial").textContent = word;
  }

  /** A new basket is a step of the history; a tuned one takes the place of the last. */
  function changed(name) {
    const query = queryOfForm();
    if (!asks(query) && !asks(new URLSearchParams(location.search))) {
      return;
    }
    const step = name === "title" || name === "movieId" ? "push" : "replace";
    asked = titlesOf(query);
    show(asks(query) ? address(query) : "./", { history: step });
  }

  document.addEventListener("change", event => {
    const name = event.target.name;
    if (event.target.form === form() && !taking && (name !== "title" || titlesDiffer())) {
      clearTimeout(timer);
      changed(name);
    }
  });
  // A title that was picked and then deleted is, for the browser, what it was at the focus.
  document.addEventListener("focusout", event => {
    if (event.target.form === form() && event.target.name === "title" && !taking) {
      if (titlesDiffer()) {
        clearTimeout(timer);
        changed("title");
      }
    }
  });
  document.addEventListener("input", event => {
    if (event.target.name === "variety") {
      sayDial();
      clearTimeout(timer);
      timer = setTimeout(changed, settleMillis, "variety");
    }
  });
  document.addEventListener("submit", event => {
    if (event.target === form()) {
      event.preventDefault();
      const query = queryOfForm();
      asked = titlesOf(query);
      if (event.submitter?.hasAttribute("formaction")) {
        query.delete("title");
        query.delete("movieId");
        show("surprise?" + query, { whole: true, history: "push", go: "programme" });
        return;
      }
      const url = asks(query) ? address(query) : "./?title=";
      show(url, { history: "push", go: "programme" });
    }
  });
  document.addEventListener("click", event => {
    const link = event.target.closest("main a[href]");
    const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    // What changes the list in place is of list.js.
    if (!link || !plain || link.matches(".hide, .undo") || !/^\.\/($|\?)/.test(link.getAttribute("href"))) {
      return;
    }
    event.preventDefault();
    const url = link.getAttribute("href").split("#")[0];
    show(url, { whole: true, history: "push", go: "programme" });
  });
  window.addEventListener("popstate", () => {
    if (location.search !== shown) {
      show("./" + location.search, { whole: true });
    }
  });

  if (narrow.matches) {
    options.open = false;
  }
  narrow.addEventListener("change", () => (document.querySelector("details.options").open = !narrow.matches));
  sayDial();
  // What this browser remembers, the first answer did not know of.
  const remembered = [...document.querySelectorAll(".films tr[data-movie]")].some(row => tf.memory.has(row.dataset.movie));
  if (remembered) {
    show("./" + location.search, {});
  }
  // Beside the form the programme is in sight anyway.
  if (narrow.matches && asks(new URLSearchParams(location.search)) && location.hash === "") {
    document.getElementById("programme")?.scrollIntoView();
  }
})();
