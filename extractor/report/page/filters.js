// The filters: what they hold, what they let through, and how they stand in the address of the page.

const form = document.getElementById("form");
const FIELDS = ["q", "country", "partner", "person", "type", "topic", "salience", "from", "to"];
// What the contacts of the overview are, as a type to choose.
const CONTACT = "event:contact";
const CERTAINTIES = Object.keys(DATA.terms.certainty);

const personNames = new Map(Object.keys(DATA.persons).map((number) => [number, fold([personLabel(number), ...otherNames(number)].join("\n"))]));

function parseFilters(query) {
  const given = new URLSearchParams(query);
  const filters = Object.fromEntries(FIELDS.map((field) => [field, given.get(field) ?? ""]));
  filters.certainty = given.has("certainty") ? given.get("certainty").split(" ").filter(Boolean) : CERTAINTIES;
  return filters;
}

function filterQuery(filters) {
  const query = new URLSearchParams();
  for (const field of FIELDS) if (filters[field]) query.set(field, filters[field]);
  if (filters.certainty.length < CERTAINTIES.length) query.set("certainty", filters.certainty.join(" "));
  return query.toString();
}

function activeFilters(filters) {
  return FIELDS.filter((field) => filters[field]).length + (filters.certainty.length < CERTAINTIES.length ? 1 : 0);
}

// What the filters say, in the words of the form: for paper, where there is no form.
function filterText(filters) {
  const texts = FIELDS.filter((field) => filters[field]).map((field) => {
    const control = form.elements[field];
    return `${control.labels[0].textContent}: ${control.selectedOptions?.[0]?.textContent ?? filters[field]}`;
  });
  if (filters.certainty.length < CERTAINTIES.length) texts.push(`Certainty: ${filters.certainty.join(", ") || "none"}`);
  return texts.join("; ");
}

function passes(filters) {
  const needles = fold(filters.q).split(" ").filter(Boolean);
  const person = fold(filters.person).trim();
  const [kind, type] = filters.type.split(":");
  return (item) => {
    if (filters.type === CONTACT ? !isContact(item) : kind ? item.kind !== kind || (type && item.type !== type) : !STORED.includes(item.kind)) return false;
    if (filters.country && !item.codes.includes(filters.country)) return false;
    if (filters.partner && !item.codes.includes(filters.partner)) return false;
    if (filters.topic && !item.topics.includes(filters.topic)) return false;
    if (filters.salience && item.salience && item.salience !== filters.salience) return false;
    if (item.certainty && !filters.certainty.includes(item.certainty)) return false;
    if (filters.from && !(item.days?.last >= filters.from)) return false;
    if (filters.to && !(item.days?.first <= filters.to)) return false;
    if (person && !item.persons.some((number) => personNames.get(String(number)).includes(person))) return false;
    return needles.every((needle) => haystack(item).includes(needle));
  };
}

function selected(filters) {
  return items.filter(passes(filters));
}

function readForm() {
  const given = new FormData(form);
  const filters = Object.fromEntries(FIELDS.map((field) => [field, (given.get(field) ?? "").trim()]));
  filters.certainty = given.getAll("certainty");
  return filters;
}

function writeForm(filters) {
  // A control that already says so is left alone: the reader may be typing in it.
  for (const field of FIELDS) if (form.elements[field].value.trim() !== filters[field]) form.elements[field].value = filters[field];
  for (const box of form.querySelectorAll("[name=certainty]")) box.checked = filters.certainty.includes(box.value);
  const active = activeFilters(filters);
  document.getElementById("active").textContent = active ? `${active} active` : "";
  document.getElementById("reset").disabled = !active;
}

function option(value, text) {
  return h("option", { value }, text);
}

function fillForm() {
  const sides = [...countBy(stored, (item) => new Set(item.codes))].sort((a, b) =>
    sideName(a[0]).localeCompare(sideName(b[0]), "en"),
  );
  const choices = () => sides.map(([code, count]) => option(code, `${sideName(code)} (${count})`));
  form.elements.country.append(option("", "all"), ...choices());
  form.elements.partner.append(option("", "any"), ...choices());
  form.elements.type.append(
    option("", "all facts"),
    ...KINDS.map((kind) => {
      const own = items.filter((item) => item.kind === kind);
      const types = byCount(countBy(own, (item) => [item.type]));
      return h(
        "optgroup",
        { label: kind === "rejected" ? "Rejected, not stored" : kind === "suspicious" ? "Suspicious sentences" : PLURALS[kind] },
        option(kind, `all ${PLURALS[kind]} (${own.length})`),
        kind === "event" && option(CONTACT, `meetings, calls and visits that took place (${own.filter(isContact).length})`),
        ...types.map(([type, count]) => option(`${kind}:${type}`, `${label(kind, type)} (${count})`)),
      );
    }),
  );
  const topics = byCount(countBy(stored, (item) => item.topics));
  form.elements.topic.append(option("", "all"), ...topics.map(([topic, count]) => option(topic, `${label("topic", topic)} (${count})`)));
  form.elements.salience.append(
    option("", "all"),
    ...Object.keys(DATA.terms.salience).map((word) => option(word, `${word}: ${meaning("salience", word)}`)),
  );
  const names = byCount(countBy(stored, (item) => item.persons));
  document.getElementById("persons").append(...names.map(([number]) => h("option", { value: personLabel(number) })));
}
