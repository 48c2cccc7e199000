// From the address of the page to what it shows: #/view/argument/argument?filters.

const main = document.getElementById("main");
const VIEWS = ["overview", "facts", "articles", "article"];
const TYPING_MS = 150;
let now = { view: "", path: "", filters: parseFilters("") };
let choose = () => {};

function parseAddress() {
  const [path, query] = location.hash.replace(/^#\/?/, "").split("?");
  const [view, number, id] = path.split("/");
  return { view: VIEWS.includes(view) ? view : "overview", number: Number(number), id, query };
}

function setAddress(article, id) {
  history.replaceState(null, "", `#/article/${article.number}${id ? `/${id}` : ""}`);
}

function show() {
  const { view, number, id, query } = parseAddress();
  const article = view === "article" ? DATA.articles[number - 1] : undefined;
  // An article has no filters in its address: those of the list it was opened from are kept.
  const filters = view === "article" ? now.filters : parseFilters(query);
  const path = `${view}/${number || ""}`;
  const moved = now.path !== path;
  const filtered = filterQuery(filters) !== filterQuery(now.filters);
  if (article && !moved && now.view === "article") {
    choose(id ? [id] : [], "address");
    return;
  }
  const first = !now.path;
  now = { view, path, filters };
  document.body.dataset.view = view;
  writeForm(filters);
  for (const link of document.querySelectorAll("nav [data-view]")) {
    link.href = linkTo(link.dataset.view, filters, {});
    if (link.dataset.view === view || (view === "article" && link.dataset.view === "articles")) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (view === "article") showArticle(article, filters, id);
  else showList(view, filters, filtered || moved);
  if (moved && !first) {
    scrollTo(0, 0);
    main.querySelector("h1")?.focus({ preventScroll: true });
    if (article && id) choose([id], "address");
  }
}

function showList(view, filters, changed) {
  const found = selected(filters);
  const drawn = { overview, facts: factList, articles: articleList }[view](found, filters);
  main.replaceChildren(...drawn.flat().filter(Boolean));
  if (activeFilters(filters)) main.prepend(h("p", { class: "filtered" }, filterText(filters)));
  document.title = `${view[0].toUpperCase()}${view.slice(1)} · Diplomacy report`;
  const undated = (filters.from || filters.to) && selected({ ...filters, from: "", to: "" }).filter((item) => !item.days).length;
  const note = undated ? `; ${undated} without any date ${undated === 1 ? "is" : "are"} left out` : "";
  if (changed) announce(`${plural(found.length, "fact")} in ${plural(new Set(found.map((item) => item.article)).size, "article")}${note}`);
}

function showArticle(article, filters, id) {
  if (!article) {
    main.replaceChildren(h("h1", { tabindex: "-1" }, "No such article"), h("p", { class: "empty" }, h("a", { href: "#/articles" }, "All articles")));
    return;
  }
  const drawn = articleView(article, filters);
  choose = drawn.choose;
  main.replaceChildren(drawn.view);
  document.title = `${articleTitle(article)} · Diplomacy report`;
  if (id) choose([id], "address");
}

function filtersChanged() {
  const filters = readForm();
  if (filterQuery(filters) === filterQuery(now.filters)) return;
  history.replaceState(null, "", linkTo(now.view === "article" ? "facts" : now.view, filters, {}));
  show();
}

let waiting;
// Not every way of choosing (autofill, tools that assist) sends both events; the second finds nothing to do.
for (const name of ["input", "change"])
  form.addEventListener(name, (event) => {
    clearTimeout(waiting);
    waiting = setTimeout(filtersChanged, event.target.type === "search" ? TYPING_MS : 0);
  });
form.addEventListener("submit", (event) => {
  event.preventDefault();
  filtersChanged();
});
form.addEventListener("reset", (event) => {
  event.preventDefault();
  location.hash = linkTo(now.view === "article" ? "facts" : now.view, parseFilters(""), {});
  document.getElementById("q").focus();
});
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  main.focus();
});
addEventListener("keydown", (event) => {
  if (event.key === "Escape" && now.view === "article") choose([], "key");
});
addEventListener("hashchange", () => {
  // Whoever has gone on is not called back by what was typed before.
  clearTimeout(waiting);
  show();
});

fillForm();
NARROW.addEventListener("change", () => now.view === "article" || showList(now.view, now.filters, false));
if (NARROW.matches) document.getElementById("filters").open = false;
const given = new URLSearchParams();
if (DATA.country) given.set("country", DATA.country);
if (DATA.since) given.set("from", DATA.since);
if (!location.hash && given.size) history.replaceState(null, "", `#/overview?${given}`);
show();
