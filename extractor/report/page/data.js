// The values of the page, and what is derived from them once.

const DATA = JSON.parse(document.getElementById("data").textContent);
const LETTERS = { event: "E", agreement: "A", commitment: "C", rejected: "R", suspicious: "S" };
const KINDS = Object.keys(LETTERS);
const STORED = KINDS.slice(0, 3);
const CONTACTS = ["meeting", "call", "visit", "multilateral_meeting"];
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

function quote(item) {
  return item.marks.map(([start, end]) => item.article.text.slice(start, end)).join(" … ");
}

function articleTitle(article) {
  return article.title ?? article.uri.split("/").pop();
}

function isContact(item) {
  return (
    item.kind === "event" &&
    CONTACTS.includes(item.type) &&
    item.certainty !== "denied" &&
    item.status !== "cancelled" &&
    item.status !== "proposed"
  );
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
      ...(item.who ?? []).flatMap((who) => [who.name, who.name_en, who.office]),
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
