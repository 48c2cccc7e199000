// The values of the page, and what is derived from them once.

const DATA = JSON.parse(document.getElementById("data").textContent);
const LETTERS = { event: "E", agreement: "A", commitment: "C", rejected: "R", suspicious: "S" };
const KINDS = Object.keys(LETTERS);
const STORED = KINDS.slice(0, 3);
const CONTACTS = ["meeting", "call", "visit"];
const TOOK_PLACE = ["occurred", "ongoing"];
const PLURALS = { event: "events", agreement: "agreements", commitment: "commitments", rejected: "rejected", suspicious: "suspicious" };

const items = [];
DATA.articles.forEach((article, index) => {
  article.number = index + 1;
  article.items ??= [];
  for (const item of article.items) {
    item.article = article;
    item.marks ??= [];
    item.sides ??= [];
    item.asked ??= [];
    item.persons ??= [];
    item.topics ??= [];
    item.codes = [...item.sides, ...item.asked];
    items.push(item);
  }
});

const articlesByUri = new Map(DATA.articles.map((article) => [article.uri, article]));
const stored = items.filter((item) => STORED.includes(item.kind));

function label(set, word) {
  return DATA.terms[set]?.[word]?.[0] ?? word.replaceAll("_", " ");
}

function meaning(set, word) {
  return DATA.terms[set]?.[word]?.[1];
}

function sideName(code) {
  return DATA.sides[code] ?? code;
}

function personLabel(number) {
  const person = DATA.persons[number];
  const name = person.name_en ? `${person.name_en} (${person.name})` : person.name;
  return person.represents ? `${name}, ${person.represents}` : name;
}

// The other names of a person, behind those that the label has.
function otherNames(number) {
  const { name, name_en, names } = DATA.persons[number];
  return (names ?? []).filter((each) => each !== name && each !== name_en);
}

function quote(item) {
  return item.marks.map(([start, end]) => item.article.text.slice(start, end)).join(" … ");
}

// The item of an article on this page, by the address and the id that it has there.
function itemAt({ uri, id }) {
  return articlesByUri.get(uri)?.items.find((item) => item.id === id);
}

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language" });

function languageName(article) {
  return LANGUAGES.of(article.language);
}

function articleTitle(article) {
  return article.title ?? article.uri.split("/").pop();
}

// Two sides in contact: it took place, or goes on, and nobody denies it.
function isContact(item) {
  return item.kind === "event" && CONTACTS.includes(item.type) && TOOK_PLACE.includes(item.status) && item.certainty !== "denied";
}

// What the timeline shows: contacts and conferences, also those that are to come.
function isTimed(item) {
  return (
    item.kind === "event" &&
    [...CONTACTS, "multilateral_meeting"].includes(item.type) &&
    [...TOOK_PLACE, "scheduled"].includes(item.status) &&
    item.certainty !== "denied"
  );
}

// Reports of one occasion as one, with all sides and people that they tell; its day is that of a report that gives one.
function occasionsOf(reports) {
  const groups = new Map();
  for (const item of reports) {
    const key = item.occasion ?? item;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].map((group) => {
    if (group.length === 1) return group[0];
    const told = (ready) => group.find(ready) ?? group[0];
    return {
      ...told((item) => item.days?.of === "fact"),
      status: told((item) => item.status !== "scheduled").status,
      sides: [...new Set(group.flatMap((item) => item.sides))],
      persons: [...new Set(group.flatMap((item) => item.persons))],
    };
  });
}

// One spelling for what a reader takes as the same words: nukta, nasals, joiners, accents, capitals.
function fold(text) {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u093c\u200b-\u200d\ufeff]/g, "")
    .replace(/ँ/g, "ं")
    .replace(/ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])/g, "ं")
    .replace(/\s+/g, " ")
    .toLowerCase();
}

function haystack(item) {
  item.folded ??= fold(
    [
      item.title,
      item.title_en,
      quote(item),
      item.source,
      item.place,
      item.status,
      ...(item.who ?? []).flatMap((who) => [who.name, who.name_en, who.office, ...(DATA.persons[who.person]?.names ?? [])]),
      ...item.codes.map(sideName),
      articleTitle(item.article),
    ]
      .filter(Boolean)
      .join("\n"),
  );
  return item.folded;
}

function countBy(list, keys) {
  const counts = new Map();
  for (const item of list) for (const key of keys(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function byCount(counts) {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
