"use strict";
// Sends a verdict without leaving the page, and says what became of it beside the button.
(() => {
  if (!window.fetch) {
    return;
  }

  function say(place, text, stored) {
    place.textContent = text;
    place.classList.toggle("stored", stored);
  }

  document.addEventListener("submit", async event => {
    const form = event.target;
    const button = event.submitter;
    // Not by its id: the form has a field of that name.
    if (!form.matches("#verdict-form") || !button) {
      return;
    }
    event.preventDefault();
    const film = button.closest(".thumbs");
    const place = film ? film.nextElementSibling : form.querySelector(".said");
    const buttons = [...(film ?? form).querySelectorAll("button")];
    const body = new URLSearchParams(new FormData(form));
    body.append(button.name, button.value);
    buttons.forEach(each => each.setAttribute("aria-disabled", "true"));
    try {
      // A redirect is the server's yes; the page it leads to is already here.
      const answer = await fetch(form.getAttribute("action"), {
        method: "POST",
        body,
        redirect: "manual",
      });
      if (answer.type !== "opaqueredirect") {
        throw new Error("status " + answer.status);
      }
      button.setAttribute("aria-pressed", "true");
      say(place, film ? form.dataset.thanksFilm : form.dataset.thanks, true);
    } catch {
      buttons.forEach(each => each.removeAttribute("aria-disabled"));
      say(place, form.dataset.failed, false);
    }
  });
  document.addEventListener("click", event => {
    if (event.target.closest("[aria-disabled=true]")) {
      event.preventDefault();
    }
  });
})();
