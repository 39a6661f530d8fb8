"use strict";
// What the form asks, and how it stands on the screen.
(() => {
  if (!document.getElementById("ask")) {
    return;
  }
  const form = () => document.getElementById("ask");
  const options = () => document.querySelector("details.options");
  const narrow = matchMedia("(max-width: 63.99rem)");

  const isTitle = name => /^(title|group\d)$/.test(name);

  function isStandard(name, value) {
    const standard = form().elements[name]?.dataset?.default;
    const distance = Math.abs(Number(value) - Number(standard));
    return value === standard || (name === "variety" && distance < 0.025);
  }

  /** Without the empty ones at the end. */
  function filled(titles) {
    while (titles.length > 0 && /^(\d:)?$/.test(titles.at(-1))) {
      titles.pop();
    }
    return titles;
  }

  /** What the form asks, without what need not be said; a blank title keeps its place. */
  function queryOfForm() {
    const titles = {};
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form())) {
      if (isTitle(name)) {
        (titles[name] ??= []).push((name === "title" ? "" : name.at(-1) + ":") + value.trim());
      } else if (value.trim() !== "" && !isStandard(name, value)) {
        query.append(name, value.trim());
      }
    }
    for (const name in titles) {
      filled(titles[name]).forEach(title => query.append(name.replace(/\d/, ""), title));
    }
    const limit = new URLSearchParams(location.search).get("limit");
    if (limit !== null) {
      query.set("limit", limit);
    }
    return query;
  }

  /** The titles of a question, to compare. */
  function titlesOf(query) {
    return filled(query.getAll("title")).concat("", query.getAll("group")).join("\n");
  }

  /** What the dial stands for, in words, for those who see it and those who hear it. */
  function sayDial() {
    const dial = document.getElementById("variety");
    const words = dial.dataset.words.split("|");
    const word = words[Math.round(dial.value * (words.length - 1))];
    dial.setAttribute("aria-valuetext", word);
    document.getElementById("dial").textContent = word;
  }

  options().open = !narrow.matches;
  narrow.addEventListener("change", () => (options().open = !narrow.matches));
  sayDial();
  Object.assign(tf, { form, isTitle, queryOfForm, titlesOf, sayDial, narrow });
})();
