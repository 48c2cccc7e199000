// The overview: numbers, contacts over time, who meets whom, topics. All of it follows the filters.

function linkTo(view, filters, changes) {
  const query = filterQuery({ ...filters, ...changes });
  return `#/${view}${query ? `?${query}` : ""}`;
}

function overview(found, filters) {
  const contacts = occasionsOf(found.filter(isContact));
  const toFacts = (changes) => linkTo("facts", filters, changes);
  return [
    h("h1", { tabindex: "-1", class: "unseen" }, "Overview"),
    numbers(found, filters),
    linkedNote(found),
    section("Contacts over time", timeline(occasionsOf(found.filter(isTimed)), (bin) => toFacts({ type: "event", from: bin.from, to: bin.to }))),
    h(
      "div",
      { class: "halves" },
      section("Who meets whom", pairs(contacts, toFacts)),
      section("People and the countries they met", peopleMatrix(contacts, toFacts)),
    ),
    h(
      "div",
      { class: "thirds" },
      section("Topics", ranked(countBy(found, (item) => item.topics), (topic) => label("topic", topic), (topic) => toFacts({ topic }))),
      section("Countries and organizations", ranked(countBy(found, (item) => new Set(item.codes)), sideName, (country) => toFacts({ country }))),
      section("People", ranked(countBy(contacts, (item) => item.persons), personLabel, (number) => toFacts({ person: personLabel(number), type: CONTACT }))),
    ),
    ...together(found),
  ];
}

function section(title, ...content) {
  return h("section", { class: "panel" }, h("h2", null, title), content);
}

function numbers(found, filters) {
  const kinds = countBy(found, (item) => [item.kind]);
  const tile = (count, name, href, kind) =>
    h("li", { class: `tile ${kind ?? ""}` }, h("a", { href }, h("b", null, count.toLocaleString("en")), " ", h("span", null, name)));
  // With a type chosen the other kinds are none; leading to them says how many there are without it.
  const others = filters.type ? selected({ ...filters, type: "" }) : found;
  const all = countBy(others, (item) => [item.kind]);
  const articles = activeFilters(filters) ? new Set(found.map((item) => item.article)).size : DATA.articles.length;
  const unsure = found.filter((item) => item.certainty && item.certainty !== "asserted").length;
  const aside = ["rejected", "suspicious"].map((kind) => [kind, selected({ ...filters, type: kind }).length]);
  return h(
    "ul",
    { class: "tiles", "aria-label": "Numbers" },
    tile(articles, articles === 1 ? "article" : "articles", linkTo("articles", filters, {})),
    STORED.map((kind) => {
      const count = (filters.type ? all : kinds).get(kind) ?? 0;
      return tile(count, count === 1 ? kind : PLURALS[kind], linkTo("facts", filters, { type: kind }), kind);
    }),
    unsure > 0 && tile(unsure, "hedged or denied", linkTo("facts", filters, { certainty: ["hedged", "denied"] }), "unsure"),
    aside.map(([kind, count]) => count > 0 && tile(count, PLURALS[kind], linkTo("facts", filters, { type: kind }), kind)),
  );
}

function ranked(counts, name, link) {
  const best = byCount(counts).slice(0, MOST_ROWS);
  return best.length ? rankedBars(best, name, link) : h("p", { class: "empty" }, "None among these facts.");
}

function pairs(contacts, toFacts) {
  const meetings = new Map();
  for (const item of contacts)
    for (const one of item.sides)
      for (const other of item.sides) if (one !== other) meetings.set(`${one} ${other}`, (meetings.get(`${one} ${other}`) ?? 0) + 1);
  const sides = byCount(countBy(contacts.filter((item) => item.sides.length > 1), (item) => item.sides))
    .slice(0, MOST_COLUMNS)
    .map(([code]) => code);
  if (sides.length < 2) return h("p", { class: "empty" }, "No two sides among these facts.");
  return matrix({
    caption: "Contacts by pair of sides",
    rows: sides,
    columns: sides,
    rowHead: sideName,
    columnHead: (code) => h("abbr", { title: sideName(code) }, code),
    count: (one, other) => meetings.get(`${one} ${other}`) ?? 0,
    link: (country, partner) => toFacts({ country, partner, type: CONTACT }),
    most: Math.max(...meetings.values()),
  });
}

function peopleMatrix(contacts, toFacts) {
  const met = new Map();
  const sides = new Map();
  for (const item of contacts)
    for (const number of item.persons) {
      const own = DATA.persons[number].represents;
      for (const code of item.sides.filter((side) => side !== own)) {
        met.set(`${number} ${code}`, (met.get(`${number} ${code}`) ?? 0) + 1);
        sides.set(code, (sides.get(code) ?? 0) + 1);
      }
    }
  const columns = byCount(sides).slice(0, MOST_COLUMNS).map(([code]) => code);
  const totals = new Map();
  for (const [pair, count] of met) {
    const [number, code] = pair.split(" ");
    if (columns.includes(code)) totals.set(number, (totals.get(number) ?? 0) + count);
  }
  const rows = byCount(totals).slice(0, MOST_ROWS).map(([number]) => number);
  if (!rows.length || !columns.length) return h("p", { class: "empty" }, "No people among these contacts.");
  return matrix({
    caption: "Contacts by person and the sides they met",
    rows,
    columns,
    rowHead: (number) => {
      const person = DATA.persons[number];
      return [words(person.name_en ?? person.name, undefined), person.represents && h("span", { class: "role" }, ` ${person.represents}`)];
    },
    columnHead: (code) => h("abbr", { title: sideName(code) }, code),
    count: (number, code) => met.get(`${number} ${code}`) ?? 0,
    link: (number, country) => toFacts({ person: personLabel(number), country, type: CONTACT }),
    most: Math.max(...met.values()),
  });
}
