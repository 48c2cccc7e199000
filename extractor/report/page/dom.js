// Elements are made here and nowhere else: text becomes text, never markup, and a link leads into the page or to http(s).

const LINKS = /^(#\/|https?:\/\/)/i;

function h(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

function svg(tag, attributes, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "click") element.addEventListener("click", value);
    else if (name === "href" && !LINKS.test(value)) throw new Error("no link: " + value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}

// Words of an article, in their language and kept apart from the direction of the text around them.
function words(text, language, tag = "span", attributes = {}) {
  return h(tag, { lang: language, dir: "auto", ...attributes }, text);
}

function plural(count, noun) {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : noun.endsWith("s") ? "es" : "s"}`;
}

const statusLine = document.getElementById("status");
let spoken;

// For those who do not see what changed; what follows quickly on each other is said once.
function announce(text) {
  clearTimeout(spoken);
  spoken = setTimeout(() => {
    statusLine.textContent = text;
  }, 150);
}

function reveal(element, block = "nearest") {
  const smooth = matchMedia("(prefers-reduced-motion: no-preference)").matches;
  element.scrollIntoView({ block, behavior: smooth ? "smooth" : "auto" });
}

// A long list: a first part, and a button for the next.
function portions(list, items, draw, size) {
  let shown = 0;
  const more = h("button", { type: "button", class: "more", click: () => next(true) });
  const leftOut = h("p", { class: "left-out" });
  const next = (focused) => {
    const part = items.slice(shown, shown + size).map(draw);
    list.append(...part);
    shown += part.length;
    more.hidden = shown >= items.length;
    more.textContent = `Show ${Math.min(size, items.length - shown)} more of ${plural(items.length - shown, "other")}`;
    leftOut.textContent = more.hidden ? "" : `${items.length - shown} more are not printed: show them first.`;
    if (focused) {
      part[0].querySelector("a, button")?.focus();
      announce(`${shown} of ${items.length} shown`);
    }
  };
  next(false);
  return [more, leftOut];
}
