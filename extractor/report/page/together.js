// What several articles tell of one occasion or document: how much of it there is, and the most told of it.

const MOST_TOLD = 12;

function groupsOf(found, field) {
  const groups = new Map();
  for (const item of found) if (item[field] !== undefined) groups.set(item[field], [...(groups.get(item[field]) ?? []), item]);
  return groups;
}

// Links are found by rules: whoever counts should know how much rests on them.
function linkedNote(found) {
  const several = new Set(found.flatMap((item) => item.persons).filter((number) => DATA.persons[number].names));
  const occasions = [...groupsOf(found, "occasion").keys()];
  const documents = groupsOf(found, "document").size;
  if (!several.size && !occasions.length && !documents) return false;
  const differing = occasions.filter((number) => DATA.occasions[number].differ).length;
  const parts = [
    several.size > 0 && `${plural(several.size, "person").replace("persons", "people")} with several names`,
    occasions.length > 0 && `${plural(occasions.length, "occasion")} that several articles report${differing ? ` (${differing} with contradictions)` : ""}`,
    documents > 0 && `${plural(documents, "document")} that several articles name`,
  ].filter(Boolean);
  return h("p", { class: "linked" }, `Taken for the same across articles: ${parts.join(", ")}. They count once. Rules found that, and may be wrong: each fact says what it was taken together with.`);
}

function together(found) {
  const occasions = [...groupsOf(found, "occasion")].map(([number, items]) => ({ items, ...DATA.occasions[number] }));
  const documents = [...groupsOf(found, "document")].map(([number, items]) => ({ items, ...DATA.documents[number] }));
  const most = (groups) => groups.sort((a, b) => b.told.length - a.told.length || newestFirst(a.items[0], b.items[0]));
  const panel = (title, groups, rest) =>
    groups.length > 0 &&
    section(
      title,
      h("ul", { class: "groups" }, most(groups).slice(0, MOST_TOLD).map((group) => h("li", null, groupHeading(group), rest(group)))),
      groups.length > MOST_TOLD && h("p", { class: "how" }, `and ${groups.length - MOST_TOLD} more`),
    );
  return [
    panel("Reported by several articles", occasions, (group) => [
      h("ul", { class: "told" }, group.told.map((told) => h("li", null, toldIn(told)))),
      group.differ && h("div", { class: "differ" }, differences(group)),
    ]),
    panel("Documents that several articles name", documents, (group) => historyOf(group.told)),
  ].filter(Boolean);
}

function groupHeading({ items: [item], told }) {
  return h("p", null, h("a", { href: `#/article/${item.article.number}/${item.id}` }, titleOf(item)), h("span", { class: "count" }, ` ${plural(told.length, "report")}`));
}
