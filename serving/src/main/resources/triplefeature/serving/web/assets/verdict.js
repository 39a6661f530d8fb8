"use strict";
// Sends a verdict without leaving the page, and says what became of it. A thumb changes the list at
// once and is sent a little later, so that it can be taken back.
(() => {
  if (!window.fetch) {
    return;
  }
  const graceMillis = 6000;
  const waiting = new Set();

  function say(place, text, stored) {
    place.textContent = text;
    place.classList.toggle("stored", stored);
  }

  // A redirect is the server's yes; the page it leads to is already here.
  async function send(form, body) {
    const answer = await fetch(form.getAttribute("action"), { method: "POST", body, redirect: "manual", keepalive: true });
    if (answer.type !== "opaqueredirect") {
      throw new Error("status " + answer.status);
    }
  }

  function bodyOf(form, button) {
    const body = new URLSearchParams(new FormData(form));
    body.append(button.name, button.value);
    return body;
  }

  function thumb(form, button) {
    const row = button.closest("tr");
    const data = form.dataset;
    const body = bodyOf(form, button);
    const later = () => {
      clearTimeout(timer);
      waiting.delete(later);
      send(form, body).catch(() => (document.getElementById("news").textContent = data.failed));
    };
    const timer = setTimeout(later, graceMillis);
    waiting.add(later);
    const takeBack = () => {
      clearTimeout(timer);
      waiting.delete(later);
    };
    const liked = button.name === "good";
    const link = row.querySelector(liked ? ".actions a.add" : ".actions a.hide");
    const name = row.querySelector(".film-name").textContent;
    const ask = document.getElementById("ask").dataset;
    if (link && tf.swap) {
      const text = data.thanksFilm + " " + tf.fill(liked ? ask.joined : ask.hidden, name);
      tf.swap(row, link.getAttribute("href"), text, takeBack);
      return;
    }
    button.setAttribute("aria-pressed", "true");
    const place = button.parentElement.nextElementSibling;
    say(place, data.thanksFilm + " ", true);
    const undo = document.createElement("button");
    undo.type = "button";
    undo.className = "undo";
    undo.textContent = ask.undo;
    undo.addEventListener("click", () => {
      takeBack();
      button.removeAttribute("aria-pressed");
      button.focus();
      say(place, "", true);
    });
    place.append(undo);
  }

  async function whole(form, button) {
    const place = form.querySelector(".said");
    const buttons = [...form.querySelectorAll("button")];
    const body = bodyOf(form, button);
    buttons.forEach(each => each.setAttribute("aria-disabled", "true"));
    try {
      await send(form, body);
      button.setAttribute("aria-pressed", "true");
      say(place, form.dataset.thanks, true);
    } catch {
      buttons.forEach(each => each.removeAttribute("aria-disabled"));
      say(place, form.dataset.failed, false);
    }
  }

  document.addEventListener("submit", event => {
    const form = event.target;
    // Not by its id: the form has a field of that name.
    if (form.matches("#verdict-form") && event.submitter) {
      event.preventDefault();
      event.submitter.closest(".thumbs") ? thumb(form, event.submitter) : whole(form, event.submitter);
    }
  });
  // Enter cannot know which of the two is meant.
  document.addEventListener("keydown", event => {
    if (event.key === "Enter" && event.target.id === "comment") {
      event.preventDefault();
      const form = event.target.form;
      say(form.querySelector(".said"), form.dataset.choose, true);
      form.querySelector("button[name=verdict]").focus();
    }
  });
  window.addEventListener("pagehide", () => [...waiting].forEach(later => later()));
  document.addEventListener("click", event => {
    if (event.target.closest("[aria-disabled=true]")) {
      event.preventDefault();
    }
  });
})();
