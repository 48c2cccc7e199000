// The list of the facts that the filters let through, and that of their articles.

const FACTS_AT_ONCE = 40;
const ARTICLES_AT_ONCE = 150;
const NEVER = "0000";

function newestFirst(a, b) {
  const [one, other] = [a.days?.first ?? NEVER, b.days?.first ?? NEVER];
  return one < other ? 1 : one > other ? -1 : a.article.number - b.article.number;
}

function factList(found) {
  const list = h("ol", { class: "facts" });
  const sorted = [...found].sort(newestFirst);
  return [
    h("h1", { tabindex: "-1" }, plural(found.length, "fact"), h("span", { class: "aside" }, " newest first")),
    found.length === 0 && h("p", { class: "empty" }, "Nothing passes these filters. Clear one of them to see more."),
    list,
    portions(list, sorted, factCard, FACTS_AT_ONCE),
  ];
}

function articleList(found, filters) {
  // Without a filter also the articles in which nothing was found.
  const matching = new Map((activeFilters(filters) ? [] : DATA.articles).map((article) => [article, 0]));
  for (const item of found) matching.set(item.article, (matching.get(item.article) ?? 0) + 1);
  const articles = [...matching.keys()].sort((a, b) => ((a.day ?? NEVER) < (b.day ?? NEVER) ? 1 : (a.day ?? NEVER) > (b.day ?? NEVER) ? -1 : a.number - b.number));
  const body = h("tbody");
  const heads = ["Published", "Article", "Events", "Agreements", "Commitments", "Rejected", "Suspicious"];
  const row = (article) =>
    h(
      "tr",
      null,
      h("td", { class: "day" }, article.day ?? "no date"),
      h(
        "th",
        { scope: "row" },
        h("a", { href: `#/article/${article.number}` }, words(articleTitle(article), article.title ? article.language : undefined)),
        h("span", { class: "role" }, [article.outlet, languageName(article)].filter(Boolean).join(" · ")),
      ),
      KINDS.map((kind) => h("td", { class: "number" }, String(article.items.filter((item) => item.kind === kind).length || "·"))),
    );
  return [
    h("h1", { tabindex: "-1" }, plural(articles.length, "article"), h("span", { class: "aside" }, activeFilters(filters) ? " with a fact that passes the filters" : " newest first")),
    articles.length === 0 && h("p", { class: "empty" }, "No article has a fact that passes these filters."),
    h(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": "Articles" },
      h(
        "table",
        { class: "articles", hidden: articles.length === 0 },
        h("thead", null, h("tr", null, heads.map((head, place) => h("th", { scope: "col", class: place > 1 && "number" }, head)))),
        body,
      ),
    ),
    portions(body, articles, row, ARTICLES_AT_ONCE),
  ];
}
