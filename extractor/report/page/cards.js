// A fact, a rejected fact or a suspicious sentence as a card.

function badge(text, kind, title) {
  return h("span", { class: `badge ${kind}`, title }, text);
}

function chipLabel(item) {
  return `${item.id}, ${item.kind}: ${item.title}`;
}

function typeLine(item) {
  const status = item.kind === "event" || item.kind === "agreement" ? item.status : undefined;
  return [
    h("span", { class: `kind ${item.kind}` }, h("abbr", { title: item.kind }, LETTERS[item.kind]), " ", label(item.kind, item.type)),
    status && h("span", { class: "state", title: meaning(`${item.kind}_status`, status) }, label(`${item.kind}_status`, status)),
    item.kind === "rejected" && badge("not stored", "rejected"),
    item.kind === "suspicious" && badge("proves nothing", "suspicious"),
    item.certainty && item.certainty !== "asserted" && badge(item.certainty, item.certainty, meaning("certainty", item.certainty)),
    item.salience === "background" && badge("background", "background", meaning("salience", "background")),
  ];
}

function titleOf(item) {
  return [
    words(item.title, item.title_language),
    item.title_en && item.title_en !== item.title && [" ", words(item.title_en, "en", "span", { class: "translated" })],
  ];
}

function sidesText(codes) {
  return codes.map(sideName).join(", ");
}

function who(item) {
  const language = item.article.language;
  return h(
    "ul",
    { class: "who" },
    item.who.map((each) =>
      h(
        "li",
        null,
        words(each.name, language, "b"),
        each.name_en && each.name_en !== sideName(each.represents) && [" ", words(each.name_en, "en", "span", { class: "translated" })],
        each.person !== undefined && alsoNamed(each),
        each.office && [", ", words(each.office, language)],
        h("span", { class: "role" }, ` ${[each.represents && sideName(each.represents), label("role", each.role)].filter(Boolean).join(", ")}`),
      ),
    ),
  );
}

// What other articles call somebody, as far as that is more than another script.
function alsoNamed({ person, name, name_en }) {
  const others = (DATA.persons[person]?.names ?? []).filter((each) => each !== name && each !== name_en);
  return others.length > 0 && h("span", { class: "how" }, " also ", others.map((each, place) => [place ? ", " : "", words(each, undefined)]));
}

// What another article tells of the same, as a link where the article is on this page.
function toldIn(told) {
  const item = itemAt(told);
  if (!item) return h("bdi", null, `${told.uri} (${told.id})`);
  const { article } = item;
  return h("a", { href: `#/article/${article.number}/${item.id}` }, words(articleTitle(article), article.title ? article.language : undefined), ` (${item.id})`);
}

function alsoReported(item) {
  const others = DATA.occasions[item.occasion].told.filter((told) => told.uri !== item.article.uri);
  return h("ul", { class: "told" }, others.map((told) => h("li", null, toldIn(told))));
}

function differences({ differ }) {
  return Object.entries(differ ?? {}).map(([field, values]) => h("div", null, `${field}: `, values.map((value, place) => [place ? " / " : "", words(value, undefined)])));
}

// The statuses of a document by their days; that of this card is not a link.
function historyOf(told, item) {
  return h(
    "ol",
    { class: "told" },
    told.map((each) =>
      h(
        "li",
        null,
        h("b", null, label("agreement_status", each.status)),
        each.date ? ` ${each.date.replace("/", " – ")}` : each.published && h("span", { class: "how" }, ` published ${each.published}`),
        " ",
        words(each.name, undefined),
        ", ",
        item && each.uri === item.article.uri ? "here" : toldIn(each),
      ),
    ),
  );
}

function printedDate(item) {
  const { text, edtf, basis } = item.date;
  const how = `${label("basis", basis)}: `;
  return [edtf && h("b", null, edtf), edtf && " ", h("span", { class: "how" }, "(", how, words(text, item.article.language), ")")];
}

function reference(item, id) {
  const other = item.article.items.find((each) => each.id === id);
  return h("a", { href: `#/article/${item.article.number}/${id}` }, id, other && [" ", words(other.title, other.title_language)]);
}

function details(item) {
  const language = item.article.language;
  const place = item.place && [words(item.place, language), item.place_country && `, ${sideName(item.place_country)}`];
  const source = item.source_type && [label("source", item.source_type), item.source && [": ", words(item.source, language)]];
  const rows = [
    ["Who", item.who?.length && who(item)],
    [item.kind === "agreement" ? "Parties" : "By", item.kind !== "event" && item.sides.length && sidesText(item.sides)],
    [item.type === "requested" ? "Asked" : "To", item.asked.length && sidesText(item.asked)],
    [item.kind === "commitment" ? "Deadline" : "When", item.date && printedDate(item)],
    ["Where", place],
    ["Valid for", item.valid_years && plural(item.valid_years, "year")],
    ["Testable", item.testable !== undefined && (item.testable ? "yes" : "no")],
    ["Topics", item.topics.length && item.topics.map((topic) => label("topic", topic)).join(" · ")],
    ["At", item.event && reference(item, item.event)],
    ["Carries out", item.agreement && reference(item, item.agreement)],
    ["Also reported in", item.occasion !== undefined && alsoReported(item)],
    ["Reports differ", item.occasion !== undefined && differences(DATA.occasions[item.occasion]).length > 0 && differences(DATA.occasions[item.occasion])],
    ["History", item.document !== undefined && historyOf(DATA.documents[item.document].told, item)],
    ["Source", source],
    ["Reason", item.kind === "rejected" && item.status],
    ...(item.payload ?? []).map(([field, value]) => [field, words(value, undefined)]),
  ];
  return h("dl", { class: "details" }, rows.filter(([, value]) => value).map(([name, value]) => [h("dt", null, name), h("dd", null, value)]));
}

function quoteOf(item) {
  return item.marks.length > 0 && words(quote(item), item.article.language, "blockquote");
}

function dayText(item) {
  if (!item.days) return h("span", { class: "undated" }, "no date");
  const { first, last, of } = item.days;
  const text = item.date?.edtf && item.kind !== "commitment" ? item.date.edtf.replace("/", " – ") : first === last ? first : `${first} – ${last}`;
  return [
    h("time", { datetime: first }, text),
    of !== "fact" && h("span", { class: "how" }, of === "event" ? "date of its event" : "published"),
  ];
}

// In the list of all facts: with its quote and the way to its article.
function factCard(item) {
  const { article } = item;
  return h(
    "li",
    { class: `fact ${item.kind}` },
    h("div", { class: "day" }, dayText(item)),
    h(
      "div",
      { class: "body" },
      h("p", { class: "type" }, typeLine(item)),
      h("h2", null, h("a", { href: `#/article/${article.number}/${item.id}` }, titleOf(item))),
      quoteOf(item),
      details(item),
      h("p", { class: "from" }, "In ", words(articleTitle(article), article.title ? article.language : undefined, "cite"), article.outlet && ` · ${article.outlet}`),
    ),
  );
}
