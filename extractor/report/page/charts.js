// Plots of what the filters let through. Each is drawn for the eye and stands below as a table, or is one.

const SERIES = [...CONTACTS, "multilateral_meeting", "scheduled"];
const MOST_BINS = 40;
const MOST_ROWS = 12;
const MOST_COLUMNS = 8;
const NARROW = matchMedia("(max-width: 62rem)");
const PLOT_HEIGHT = 190;

function series(item) {
  return item.status === "scheduled" ? "scheduled" : item.type;
}

function seriesLabel(name) {
  return name === "scheduled" ? "scheduled, any kind" : label("event", name);
}

// Months where they fit, else years; what is older than the last bins is put together.
function binning(contacts) {
  const months = contacts.map((item) => item.days.first.slice(0, 7)).sort();
  const index = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const [low, high] = [index(months[0]), index(months.at(-1))];
  const yearly = high - low >= MOST_BINS - 4;
  const unit = yearly ? 12 : 1;
  const last = Math.floor(high / unit);
  const first = Math.max(Math.floor(low / unit), last - MOST_BINS + 1);
  const name = (bin) => (yearly ? String(bin) : `${Math.floor(bin / 12)}-${String((bin % 12) + 1).padStart(2, "0")}`);
  const bins = [];
  for (let bin = first; bin <= last; bin++) {
    const end = yearly ? `${bin}-12-31` : `${name(bin)}-${new Date(Date.UTC(Math.floor(bin / 12), (bin % 12) + 1, 0)).getUTCDate()}`;
    const earlier = bin === first && Math.floor(low / unit) < first;
    bins.push({
      label: earlier ? `until ${name(bin)}` : name(bin),
      from: earlier ? "" : yearly ? `${bin}-01-01` : `${name(bin)}-01`,
      to: end,
      counts: new Map(),
      total: 0,
    });
  }
  for (const item of contacts) {
    const bin = bins[Math.max(0, Math.floor(index(item.days.first.slice(0, 7)) / unit) - first)];
    bin.counts.set(series(item), (bin.counts.get(series(item)) ?? 0) + 1);
    bin.total += 1;
  }
  return bins;
}

function timeline(contacts, link) {
  const dated = contacts.filter((item) => item.days);
  if (!dated.length) return h("p", { class: "empty" }, "No dated contacts or conferences among these facts.");
  const bins = binning(dated);
  const used = SERIES.filter((name) => bins.some((bin) => bin.counts.get(name)));
  const missing = contacts.length - dated.length;
  return h(
    "figure",
    { class: "timeline" },
    h("ul", { class: "legend" }, used.map((name) => h("li", null, h("span", { class: `swatch s-${name}` }), seriesLabel(name)))),
    h("div", { class: "plot" }, bars(bins, used, link)),
    h(
      "figcaption",
      null,
      "Contacts and conferences by their first day", missing ? `; ${missing} without a date.` : ".",
    ),
    h("details", null, h("summary", null, "The timeline as a table"), timelineTable(bins, used, link)),
  );
}

function bars(bins, used, link) {
  const width = NARROW.matches ? 480 : 900;
  const [left, bottom, top] = [30, 24, 8];
  const most = Math.max(...bins.map((bin) => bin.total));
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].find((each) => most / each <= 5) ?? most;
  const highest = Math.ceil(most / step) * step;
  const y = (value) => top + (PLOT_HEIGHT - top - bottom) * (1 - value / highest);
  const slot = (width - left) / bins.length;
  const bar = Math.min(slot * 0.72, 46);
  const every = Math.ceil(52 / slot);
  const drawn = svg("svg", { viewBox: `0 0 ${width} ${PLOT_HEIGHT}`, "aria-hidden": "true", focusable: "false" }, hatch());
  for (let value = 0; value <= highest; value += step) {
    drawn.append(
      svg("line", { class: "grid", x1: left, x2: width, y1: y(value), y2: y(value) }),
      svg("text", { class: "tick", x: left - 6, y: y(value) + 4, "text-anchor": "end" }, String(value)),
    );
  }
  bins.forEach((bin, place) => {
    const x = left + place * slot + (slot - bar) / 2;
    let base = 0;
    const stack = used.map((name) => {
      const count = bin.counts.get(name) ?? 0;
      const box = svg("rect", { class: `s-${name}`, x, width: bar, y: y(base + count), height: Math.max(0, y(base) - y(base + count)) });
      base += count;
      return count && box;
    });
    const group = svg(
      "g",
      { class: "bar", click: () => bin.total && (location.hash = link(bin)) },
      svg("title", null, `${bin.label}: ${bin.total}`),
      svg("rect", { class: "hit", x: left + place * slot, width: slot, y: top, height: PLOT_HEIGHT - top - bottom }),
      stack.filter(Boolean),
    );
    drawn.append(group);
    if (place % every === 0)
      drawn.append(svg("text", { class: "tick", x: x + bar / 2, y: PLOT_HEIGHT - 6, "text-anchor": "middle" }, bin.label.replace("until ", "≤ ")));
  });
  return drawn;
}

function hatch() {
  return svg(
    "defs",
    null,
    svg(
      "pattern",
      { id: "hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      svg("rect", { class: "hatch-ground", width: 6, height: 6 }),
      svg("rect", { class: "hatch-line", width: 2, height: 6 }),
    ),
  );
}

function timelineTable(bins, used, link) {
  const heads = ["Period", ...used.map(seriesLabel), "all"];
  return h(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": "The timeline as a table" },
    h(
      "table",
      null,
      h("thead", null, h("tr", null, heads.map((head) => h("th", { scope: "col" }, head)))),
      h(
        "tbody",
        null,
        bins
          .filter((bin) => bin.total)
          .map((bin) =>
            h(
              "tr",
              null,
              h("th", { scope: "row" }, h("a", { href: link(bin) }, bin.label)),
              used.map((name) => h("td", null, String(bin.counts.get(name) ?? ""))),
              h("td", null, String(bin.total)),
            ),
          ),
      ),
    ),
  );
}

// Rows and columns with a number where they meet: the number is the meaning, the shade only helps the eye.
function matrix({ caption, rows, columns, rowHead, columnHead, count, link, most }) {
  return h(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    h(
      "table",
      { class: "matrix" },
      h("caption", null, caption),
      h("thead", null, h("tr", null, h("td"), columns.map((column) => h("th", { scope: "col" }, columnHead(column))))),
      h(
        "tbody",
        null,
        rows.map((row) =>
          h(
            "tr",
            null,
            h("th", { scope: "row" }, rowHead(row)),
            columns.map((column) => {
              if (row === column) return h("td", { class: "self" });
              const number = count(row, column);
              const shade = number ? Math.max(1, Math.ceil((number / most) * 5)) : 0;
              return h("td", { class: `shade${shade}` }, number > 0 && h("a", { href: link(row, column) }, String(number)));
            }),
          ),
        ),
      ),
    ),
  );
}

function rankedBars(counts, name, link) {
  const most = Math.max(...counts.map(([, count]) => count), 1);
  return h(
    "ul",
    { class: "ranked" },
    counts.map(([key, count]) => {
      const bar = h("span", { class: "length", "aria-hidden": "true" });
      bar.style.width = `${(count / most) * 100}%`;
      return h("li", null, h("a", { href: link(key) }, name(key)), h("span", { class: "count" }, String(count)), h("span", { class: "track" }, bar));
    }),
  );
}
