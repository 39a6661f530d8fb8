"use strict";
// Takes over what the server answered into the page that is shown.
(() => {
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
    for (const input of tf.form().querySelectorAll("input")) {
      const newer = input.id && page.getElementById(input.id);
      for (const name of newer ? ["aria-invalid", "aria-describedby"] : []) {
        newer.hasAttribute(name)
          ? input.setAttribute(name, newer.getAttribute(name))
          : input.removeAttribute(name);
      }
      if (newer && input.closest(".field")) {
        input.closest(".field").className = newer.closest(".field").className;
      }
    }
  }

  /** Takes over everything, for a question that was not asked with the form as it stands. */
  function takePage(page) {
    const focused = document.activeElement?.id;
    const open = name => tf.form().querySelector("details." + name).open;
    const [options, filters, others] = [open("options"), open("filters"), open("others")];
    tf.form().replaceWith(page.getElementById("ask"));
    tf.form().querySelector("details.options").open = options;
    tf.form().querySelector("details.filters").open ||= filters;
    tf.form().querySelector("details.others").open ||= others;
    takeAnswer(page);
    document.dispatchEvent(new CustomEvent("form-replaced"));
    document.getElementById(focused)?.focus({ preventScroll: true });
  }

  function take(page, whole) {
    const count = each => each.querySelectorAll('#ask .field input').length;
    document.title = page.title;
    // A field that loses the focus by being replaced says that it was changed.
    tf.taking = true;
    whole || count(page) !== count(document) ? takePage(page) : takeAnswer(page);
    tf.taking = false;
    tf.sayDial();
    const said = document.querySelector("#ask .error, #ask .alert li, #result .partly, .films caption, #result .notice");
    document.getElementById("news").textContent = said ? said.textContent : "";
  }

  tf.take = take;
})();
