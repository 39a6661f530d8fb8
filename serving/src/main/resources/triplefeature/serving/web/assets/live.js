"use strict";
// Shows the answer to a changed form in place, and keeps the address a link to what is shown.
(() => {
  if (!document.getElementById("ask") || !window.fetch || !window.DOMParser) {
    return;
  }
  const settleMillis = 150;
  let newest = 0;
  let request = null;
  let timer = 0;
  let shown = location.search;
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

  const named = ["title", "movieId", "group", "groupMovieId"];
  const { form, isTitle, queryOfForm, titlesOf } = tf;
  const asks = query => named.some(name => query.has(name));
  const address = query => (query.size === 0 ? "./" : "./?" + query);
  // With where the programme is, so that the address opens there for whoever gets it.
  const shared = search => (search === "" ? "./" : "./" + search + "#programme");

  /** Whether other titles stand in the form than were asked for last, or are shown. */
  function titlesDiffer() {
    return titlesOf(queryOfForm()) !== (asked ?? titlesOf(new URLSearchParams(shown)));
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
      asked = null;
      tf.take(page, how.whole);
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
        document.getElementById("news").textContent = notice.textContent;
      }
    } finally {
      if (mine === newest) {
        document.documentElement.classList.remove("loading");
      }
    }
  }

  tf.show = show;

  /** A new basket is a step of the history; a tuned one takes the place of the last. */
  function changed(name) {
    const query = queryOfForm();
    if (!asks(query) && !asks(new URLSearchParams(location.search))) {
      return;
    }
    const step = isTitle(name) || named.includes(name) ? "push" : "replace";
    asked = titlesOf(query);
    show(asks(query) ? address(query) : "./", { history: step });
  }

  document.addEventListener("change", event => {
    const name = event.target.name;
    if (event.target.form === form() && !tf.taking && (!isTitle(name) || titlesDiffer())) {
      clearTimeout(timer);
      changed(name);
    }
  });
  // A title that was picked and then deleted is, for the browser, what it was at the focus.
  document.addEventListener("focusout", event => {
    const title = event.target.form === form() && isTitle(event.target.name);
    if (title && !tf.taking && titlesDiffer()) {
      clearTimeout(timer);
      changed("title");
    }
  });
  document.addEventListener("input", event => {
    if (event.target.name === "variety") {
      tf.sayDial();
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
        named.forEach(name => query.delete(name));
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

  // What this browser remembers, the first answer did not know of.
  const remembered = [...document.querySelectorAll(".films tr[data-movie]")].some(row => tf.memory.has(row.dataset.movie));
  if (remembered) {
    show("./" + location.search, {});
  }
  // Beside the form the programme is in sight anyway.
  if (tf.narrow.matches && asks(new URLSearchParams(location.search)) && location.hash === "") {
    document.getElementById("programme")?.scrollIntoView();
  }
})();
