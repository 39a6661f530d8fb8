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
  const asks = query => query.has("title") || query.has("movieId");
  const address = query => (query.size === 0 ? "./" : "./?" + query);

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

  /** Takes over the parts that answer, and leaves alone what is being typed. */
  function takeAnswer(page) {
    const open = [...document.querySelectorAll(".shares[open] summary")].map(each => each.textContent);
    for (const part of document.querySelectorAll("[data-live]")) {
      const newer = page.querySelector(`[data-live="${part.dataset.live}"]`);
      if (newer && part.innerHTML !== newer.innerHTML) {
        part.replaceChildren(...newer.childNodes);
      }
    }
    // The numbers of a film that stays on the list stay open.
    for (const each of document.querySelectorAll(".shares summary")) {
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
    const open = form().querySelector("details").open;
    form().replaceWith(page.getElementById("ask"));
    form().querySelector("details").open ||= open;
    takeAnswer(page);
    document.dispatchEvent(new CustomEvent("form-replaced"));
    document.getElementById(focused)?.focus({ preventScroll: true });
  }

  function take(page, whole) {
    const count = each => each.querySelectorAll('#ask input[name="title"]').length;
    document.title = page.title;
    // A field that loses the focus by being replaced says that it was changed.
    taking = true;
    whole || count(page) !== count(document) ? takePage(page) : takeAnswer(page);
    taking = false;
    const said = document.querySelector("#ask .error, #problems li, .films caption, #result .notice");
    news.textContent = said ? said.textContent : "";
  }

  /**
   * @param how.whole whether the form changes too
   * @param how.history "push", "replace" or nothing
   * @param how.go "programme" to move there, "stay" to give it the focus without moving
   */
  async function show(url, how) {
    const mine = ++newest;
    request?.abort();
    request = new AbortController();
    document.documentElement.classList.add("loading");
    try {
      const response = await fetch(url, { signal: request.signal });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      await released;
      if (mine !== newest) {
        return;
      }
      if (!page.getElementById("ask")) {
        throw new Error("status " + response.status);
      }
      take(page, how.whole);
      shown = new URL(response.url).search;
      if (how.history && shown !== location.search) {
        history[how.history + "State"](null, "", shown === "" ? "./" : "./" + shown);
      }
      const programme = document.getElementById("programme");
      if (how.go && programme) {
        programme.focus({ preventScroll: true });
        if (how.go === "programme") {
          programme.scrollIntoView();
        }
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

  /** A new basket is a step of the history; a tuned one takes the place of the last. */
  function changed(name) {
    const query = queryOfForm();
    if (!asks(query) && !asks(new URLSearchParams(location.search))) {
      return;
    }
    const step = name === "title" || name === "movieId" ? "push" : "replace";
    show(asks(query) ? address(query) : "./", { history: step });
  }

  document.addEventListener("change", event => {
    if (event.target.form === form() && !taking) {
      clearTimeout(timer);
      changed(event.target.name);
    }
  });
  document.addEventListener("input", event => {
    if (event.target.name === "variety") {
      clearTimeout(timer);
      timer = setTimeout(changed, settleMillis, "variety");
    }
  });
  document.addEventListener("submit", event => {
    if (event.target === form()) {
      event.preventDefault();
      const query = queryOfForm();
      const url = asks(query) ? address(query) : "./?title=";
      show(url, { history: "push", go: "programme" });
    }
  });
  document.addEventListener("click", event => {
    const link = event.target.closest("main a[href]");
    const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !plain || !/^\.\/($|\?|surprise$)/.test(link.getAttribute("href"))) {
      return;
    }
    event.preventDefault();
    const stays = link.closest(".actions") !== null && link.href.includes("excludeMovieId");
    const url = link.getAttribute("href").split("#")[0];
    show(url, { whole: true, history: "push", go: stays ? "stay" : "programme" });
  });
  window.addEventListener("popstate", () => {
    if (location.search !== shown) {
      show("./" + location.search, { whole: true });
    }
  });
})();
