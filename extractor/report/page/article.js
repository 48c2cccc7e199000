// An article: its text with every fact marked, and its facts beside it. Each leads to the other.

function articleView(article, filters) {
  const panel = h("aside", { class: "panelled", "aria-label": "Facts of this article", tabindex: "0" });
  const text = h("div", { class: "text", lang: article.language });
  const view = h("article", { class: "read" }, articleHead(article, filters), h("div", { class: "columns" }, text, panel));
  const choose = chooser(article, view);
  text.append(...textOf(article, choose));
  panel.append(...cardsOf(article, choose));
  return { view, choose };
}

function articleHead(article, filters) {
  const published = article.published ? `${article.published} (${article.published_source})` : "no date of publication";
  const about = [article.outlet, article.author, article.agency, published, languageName(article), `extracted by ${article.model}`];
  return h(
    "header",
    { class: "head" },
    h("p", { class: "back" }, h("a", { href: linkTo("facts", filters, {}) }, "← All facts"), " ", h("a", { href: linkTo("articles", filters, {}) }, "All articles"), neighbours(article)),
    !hasHeadline(article) && h("h1", { tabindex: "-1" }, words(articleTitle(article), article.title ? article.language : undefined)),
    h("p", { class: "about" }, about.filter(Boolean).map((each) => h("bdi", null, each)).flatMap((each, place) => (place ? [" · ", each] : [each]))),
    h("p", { class: "source" }, "Source: ", article.link ? h("a", { href: article.link, rel: "noopener noreferrer", target: "_blank" }, article.uri) : h("bdi", null, article.uri)),
  );
}

// Its first sentence is marked like all others, so that it heads the text and not the page.
function hasHeadline(article) {
  return article.sentences[0]?.[3] === "headline";
}

function neighbours(article) {
  const [before, after] = [article.number - 1, article.number + 1];
  return h(
    "span",
    { class: "neighbours" },
    before >= 1 && h("a", { href: `#/article/${before}`, rel: "prev" }, "Previous"),
    after <= DATA.articles.length && h("a", { href: `#/article/${after}`, rel: "next" }, "Next"),
  );
}

// The text: paragraphs of sentences; what stands between them and proves nothing is folded away.
function textOf(article, choose) {
  const drawn = [];
  let paragraph;
  let place = 0;
  let last;
  const between = (end) => {
    const outside = article.text.slice(place, end);
    if (!outside.trim()) return;
    const marked = article.items.some((item) => item.marks.some(([from, to]) => from < end && to > place));
    drawn.push(
      h(
        "details",
        { class: "outside", open: marked, lang: "en" },
        h("summary", null, `Not part of the article: ${plural(outside.trim().split(/\s+/).length, "word")} around it`),
        h("div", { lang: article.language, dir: "auto" }, pieces(article, place, end, choose)),
      ),
    );
    last = undefined;
  };
  for (const [start, end, number, part] of article.sentences) {
    between(start);
    if (number !== last) {
      const heading = part === "headline" && number === article.sentences[0][2];
      paragraph = heading ? h("h1", { tabindex: "-1", dir: "auto" }) : h("p", { class: part, dir: "auto" });
      drawn.push(paragraph);
    } else paragraph.append(" ");
    paragraph.append(...pieces(article, start, end, choose));
    [last, place] = [number, end];
  }
  between(article.text.length);
  return drawn;
}

// A stretch of text cut where marks begin and end, so that marks may overlap; behind the end of each stands its button.
function pieces(article, start, end, choose) {
  const marks = article.items.flatMap((item) => item.marks.map(([from, to]) => ({ item, from, to })));
  const inside = marks.filter(({ from, to }) => from < end && to > start);
  const cuts = new Set([start, end]);
  for (const { from, to } of inside) for (const cut of [from, to]) if (cut > start && cut < end) cuts.add(cut);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).flatMap((from, index) => {
    const to = places[index + 1];
    const holding = inside.filter((mark) => mark.from <= from && mark.to >= to).map(({ item }) => item);
    const ending = inside.filter((mark) => mark.to === to).map(({ item }) => item);
    const text = article.text.slice(from, to);
    if (!ending.length) return [holding.length ? segment(text, holding, choose) : text];
    // A button stays on the line of the last word: at the beginning of a line it would seem to belong to the next.
    const tail = text.match(/\S{0,30}\s*$/)[0];
    const head = text.slice(0, text.length - tail.length);
    const kept = h("span", { class: "kept" }, segment(tail, holding, choose), ending.map((item) => chip(item, choose)));
    return [head && segment(head, holding, choose), kept].filter(Boolean);
  });
}

function segment(text, holding, choose) {
  const kinds = KINDS.filter((kind) => holding.some((item) => item.kind === kind));
  const ids = holding.map((item) => item.id);
  return h("mark", { class: `in-${kinds[0]}${kinds[1] ? ` also-${kinds[1]}` : ""}`, "data-ids": ids.join(" "), click: () => selectionIsText() || choose(ids, "text") }, text);
}

// Whoever drags over a sentence to copy it does not ask for its facts.
function selectionIsText() {
  return String(getSelection()).length > 0;
}

function chip(item, choose) {
  return h("button", { type: "button", class: `chip ${item.kind}`, "data-chip": item.id, lang: "en", "aria-pressed": "false", "aria-label": chipLabel(item), click: () => choose([item.id], "chip") }, item.id);
}

function cardsOf(article, choose) {
  if (!article.items.length) return [h("p", { class: "empty" }, "Nothing was found in this article.")];
  return KINDS.flatMap((kind) => {
    const own = article.items.filter((item) => item.kind === kind);
    if (!own.length) return [];
    const name = { rejected: "Rejected, not stored", suspicious: "Suspicious sentences" }[kind] ?? PLURALS[kind];
    return [h("h2", null, name, h("span", { class: "aside" }, ` ${own.length}`)), ...own.map((item) => articleCard(item, choose))];
  });
}

function articleCard(item, choose) {
  return h(
    "section",
    { class: `card ${item.kind}`, "data-card": item.id },
    h("p", { class: "type" }, h("span", { class: `id ${item.kind}` }, item.id), typeLine(item)),
    h("h3", null, h("button", { type: "button", "data-button": item.id, "aria-pressed": "false", click: () => choose([item.id], "card") }, titleOf(item))),
    details(item),
    quoteOf(item),
  );
}

// Marks what was chosen in the text and beside it, and leads to the side where it was not chosen.
function chooser(article, view) {
  const of = (attribute) => [...view.querySelectorAll(`[${attribute}]`)];
  const pressed = (elements, attribute, ids) => {
    for (const each of elements) each.setAttribute("aria-pressed", String(ids.includes(each.getAttribute(attribute))));
  };
  return (ids, where) => {
    view.classList.toggle("chosen", ids.length > 0);
    for (const mark of of("data-ids")) mark.classList.toggle("on", mark.dataset.ids.split(" ").some((id) => ids.includes(id)));
    for (const card of of("data-card")) card.classList.toggle("on", ids.includes(card.dataset.card));
    pressed(of("data-chip"), "data-chip", ids);
    pressed(of("data-button"), "data-button", ids);
    setAddress(article, ids.length === 1 ? ids[0] : undefined);
    if (!ids.length) return;
    const mark = of("data-ids").find((each) => each.classList.contains("on"));
    const card = of("data-card").find((each) => each.classList.contains("on"));
    if (where !== "text" && where !== "chip" && mark) reveal(mark, "center");
    if (where !== "card") reveal(card, "nearest");
    // From the keyboard there and back again: the button of a fact and the button behind its sentence.
    if (where === "chip") card.querySelector("[data-button]").focus({ preventScroll: true });
    if (where === "card") of("data-chip").find((each) => each.dataset.chip === ids[0])?.focus({ preventScroll: true });
    if (where === "text") announce(`This sentence has ${ids.map((id) => chipLabel(article.items.find((item) => item.id === id))).join("; ")}`);
    if (where === "card" && !mark) announce("It cites no sentence of the article.");
  };
}
