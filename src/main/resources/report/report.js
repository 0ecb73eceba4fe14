"use strict";
(function () {
  const root = document.documentElement;
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const by = id => document.getElementById(id);
  const names = value => value ? value.split("\n") : [];
  root.classList.add("script");

  // ---------------------------------------------------------------- language

  function language() {
    const chosen = by("lang-zh").checked ? "zh" : "en";
    root.lang = chosen;
    all("option[data-en]").forEach(option => { option.textContent = option.dataset[chosen]; });
  }
  all("input[name=lang]").forEach(input => input.addEventListener("change", language));

  // ---------------------------------------------------------------- table

  const table = by("transfer-table");
  let narrow = () => {};
  const PAGE = 200;
  if (table) {
    const body = table.tBodies[0];
    const rows = Array.from(body.rows);
    const form = by("filters");
    const texts = new Map();
    let shownRows = PAGE;
    let only = null;

    const collator = new Intl.Collator(["en", "zh"], { numeric: true });
    const values = {
      regime: row => [row.dataset.regime], verdict: row => [row.dataset.verdict], data: row => names(row.dataset.data),
      party: row => names(row.dataset.party), from: row => [row.dataset.from], to: row => [row.dataset.to]
    };

    function choices(what) {
      const select = by("f-" + what);
      const found = new Map();
      rows.forEach(row => values[what](row).forEach((value, i) => {
        if (!found.has(value)) found.set(value, label(what, row, i));
      }));
      const order = Array.from(found.keys());
      if (what !== "verdict") order.sort(collator.compare);
      order.forEach(value => {
        const option = new Option("", value);
        option.dataset.en = found.get(value)[0];
        option.dataset.zh = found.get(value)[1];
        select.add(option);
      });
    }

    /** What a value is called in both languages, read from the row in which it stands. */
    function label(what, row, i) {
      const value = values[what](row)[i];
      const cell = { verdict: 0, from: 3, to: 4 }[what];
      if (what === "regime") { const text = row.cells[1].textContent; return [text, text]; }
      if (what === "party" || what === "data") return [value, value];
      const said = all(what === "verdict" ? "i" : "span:not(.sub) > i, i", row.cells[cell]);
      const en = said.find(element => element.lang === "en");
      const zh = said.find(element => element.lang === "zh");
      return en && zh ? [en.textContent, zh.textContent] : [row.cells[cell].textContent, row.cells[cell].textContent];
    }

    function text(row) {
      if (!texts.has(row)) texts.set(row, row.textContent.toLowerCase() + " " + row.dataset.id.toLowerCase());
      return texts.get(row);
    }

    function show() {
      const wanted = Object.keys(values).map(what => [what, by("f-" + what).value]).filter(pair => pair[1] !== "");
      const words = by("f-text").value.toLowerCase().split(/\s+/).filter(Boolean);
      let count = 0;
      rows.forEach(row => {
        const fits = (!only || only.includes(row.dataset.id)) && wanted.every(pair => values[pair[0]](row).includes(pair[1])) && words.every(word => text(row).includes(word));
        row.hidden = !fits || ++count > shownRows;
      });
      by("shown").textContent = Math.min(count, shownRows) + " / " + rows.length;
      by("show-more").parentElement.hidden = count <= shownRows;
    }

    function sort(head, column) {
      const down = head.getAttribute("aria-sort") === "ascending";
      all("th[aria-sort]", table).forEach(other => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const key = head.dataset.key;
      const value = row => key === "verdict" ? -Number(row.dataset.rank) : key === "people" ? Number(row.dataset.people)
        : key === "from" || key === "to" ? row.dataset[key] : row.cells[column].textContent;
      const keyed = rows.map(row => [value(row), row]);
      keyed.sort((one, other) => (down ? -1 : 1)
        * (typeof one[0] === "number" ? one[0] - other[0] : collator.compare(one[0], other[0])));
      rows.splice(0, rows.length, ...keyed.map(pair => pair[1]));
      body.append(...rows);
      show();
    }

    narrow = function (wanted, ids) {
      Array.from(form.elements).forEach(element => { if (element.name) element.value = ""; });
      only = ids || null;
      Object.keys(wanted).forEach(what => { const select = by("f-" + what); if (select) select.value = wanted[what]; });
      shownRows = PAGE;
      show();
    };

    Object.keys(values).forEach(choices);
    all("th[data-key]", table).forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => sort(head, column));
      head.append(button);
    });
    form.hidden = false;
    form.addEventListener("input", () => { only = null; shownRows = PAGE; show(); });
    form.addEventListener("reset", () => setTimeout(() => { only = null; shownRows = PAGE; show(); }));
    form.addEventListener("submit", event => event.preventDefault());
    by("show-more").addEventListener("click", () => { shownRows += PAGE; show(); });
    all("a[data-verdict]").forEach(link => link.addEventListener("click", () => narrow(link.dataset)));
    show();
    window.addEventListener("beforeprint", () => { shownRows = rows.length; show(); });
  }

  // ---------------------------------------------------------------- pages of transfers

  /** A link that leads into something closed opens it. */
  function reveal() {
    const target = location.hash.length > 1 && by(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    target.scrollIntoView();
  }
  window.addEventListener("hashchange", reveal);
  window.addEventListener("beforeprint", () => {
    const pages = all("details.transfer");
    if (pages.length <= 60) all("details.transfer, details.reasons").forEach(details => { details.open = true; });
  });

  // ---------------------------------------------------------------- picture

  const picture = by("picture");
  const svg = picture && picture.querySelector("svg");
  if (svg) {
    const components = all(".component[data-name]", svg);
    const edges = all(".flow[data-flow], .label[data-flow]", svg);
    const whole = svg.viewBox.baseVal;
    const home = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
    let view = Object.assign({}, home);

    svg.setAttribute("role", "group");
    by("tools").hidden = false;
    // ---- zoom and pan

    function look(next) {
      const width = Math.min(Math.max(next.width, home.width / 40), home.width * 1.5);
      view = { x: next.x, y: next.y, width: width, height: width * home.height / home.width };
      svg.setAttribute("viewBox", [view.x, view.y, view.width, view.height].join(" "));
    }
    function zoom(factor, x, y) {
      const cx = x === undefined ? view.x + view.width / 2 : x;
      const cy = y === undefined ? view.y + view.height / 2 : y;
      look({ x: cx - (cx - view.x) * factor, y: cy - (cy - view.y) * factor, width: view.width * factor });
    }
    function point(event) {
      const matrix = svg.getScreenCTM().inverse();
      return new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    }
    by("zoom-in").addEventListener("click", () => zoom(0.7));
    by("zoom-out").addEventListener("click", () => zoom(1 / 0.7));
    by("zoom-fit").addEventListener("click", () => look(home));
    svg.addEventListener("wheel", event => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const at = point(event);
      zoom(Math.pow(1.0015, event.deltaY), at.x, at.y);
    }, { passive: false });
    let held = null;
    let moved = false;
    svg.addEventListener("pointerdown", event => {
      if (event.button !== 0) return;
      held = { x: event.clientX, y: event.clientY, view: view, scale: svg.getScreenCTM().a };
      moved = false;
    });
    window.addEventListener("pointermove", event => {
      if (!held) return;
      const dx = event.clientX - held.x;
      const dy = event.clientY - held.y;
      if (!moved && Math.hypot(dx, dy) < 5) return;
      moved = true;
      svg.classList.add("moving");
      look({ x: held.view.x - dx / held.scale, y: held.view.y - dy / held.scale, width: held.view.width });
    });
    window.addEventListener("pointerup", () => { held = null; svg.classList.remove("moving"); });

    // ---- ways light up

    let fixed = null;
    function light(way, path, id) {
      dark();
      svg.classList.add("lighting");
      edges.forEach(edge => {
        const own = id && names(edge.dataset.transfers).includes(id);
        if (own || names(edge.dataset.flow).some(flow => way.includes(flow))) edge.classList.add("lit");
      });
      components.forEach(component => { if (path.includes(component.dataset.name)) component.classList.add("lit"); });
    }
    function dark() {
      svg.classList.remove("lighting");
      all(".lit", svg).forEach(element => element.classList.remove("lit"));
    }
    function rest() { if (fixed) fixed(); else dark(); }
    const rowOf = new Map(table ? Array.from(table.tBodies[0].rows, row => [row.dataset.t, row]) : []);
    function transfer(number) {
      const row = rowOf.get(number);
      if (row) light(names(row.dataset.way), names(row.dataset.path), row.dataset.id);
    }
    ["pointerover", "focusin"].forEach(kind => document.addEventListener(kind, event => {
      const pointed = event.target.closest && event.target.closest("[data-t]");
      if (pointed) transfer(pointed.dataset.t);
      else if (!svg.contains(event.target)) rest();
    }));
    edges.forEach(edge => {
      const show = () => {
        const ids = names(edge.dataset.transfers);
        const rows = ids.length ? Array.from(rowOf.values()).filter(row => ids.includes(row.dataset.id)) : [];
        const way = rows.flatMap(row => names(row.dataset.way)).concat(names(edge.dataset.flow));
        light(way, rows.flatMap(row => names(row.dataset.path)), null);
      };
      edge.addEventListener("pointerenter", show);
      edge.addEventListener("pointerleave", rest);
      if (edge.classList.contains("label")) {
        edge.addEventListener("focus", show);
        edge.addEventListener("blur", rest);
        edge.addEventListener("click", () => {
          if (moved) return;
          const ids = names(edge.dataset.transfers);
          const rows = Array.from(rowOf.values()).filter(row => ids.includes(row.dataset.id));
          if (rows.length === 1) location.hash = rows[0].dataset.t;
          else if (rows.length) { narrow({}, ids); go("transfers"); }
        });
      }
    });

    all(".party.tile[data-name]", svg).forEach(tile => tile.addEventListener("click", () => {
      if (!moved) { narrow({ party: tile.dataset.name }); go("transfers"); }
    }));
    function go(id) { location.hash = ""; location.hash = id; }

    // ---- one component

    const told = new Map(all("details.component[data-name]").map(details => [details.dataset.name, details]));
    const panel = by("panel");
    function choose(name) {
      const details = told.get(name);
      if (!details) return;
      const heading = document.createElement("h3");
      const label = document.createElement("bdi");
      label.textContent = name;
      heading.append(label);
      const close = document.createElement("button");
      close.type = "button";
      close.className = "close";
      close.textContent = "×";
      close.setAttribute("aria-label", root.lang === "zh" ? "关闭" : "Close");
      close.addEventListener("click", () => { panel.hidden = true; fixed = null; dark(); focusOn(name); });
      panel.replaceChildren(close, heading, ...Array.from(details.children).slice(1).map(child => child.cloneNode(true)));
      panel.hidden = false;
      fixed = () => {
        const touching = edges.filter(edge => names(edge.dataset.flow).some(flow => touches(name, flow)));
        light(touching.flatMap(edge => names(edge.dataset.flow)), [name], null);
      };
      fixed();
    }
    function touches(name, flow) {
      return all("[data-by]", told.get(name)).some(element => element.dataset.by === flow);
    }
    function focusOn(name) {
      const component = components.find(one => one.dataset.name === name && one.hasAttribute("tabindex"));
      if (component) component.focus();
    }

    // ---- keys: one stop for the whole picture, arrows within it

    const stops = components.filter(component => !component.classList.contains("frame"));
    stops.forEach((component, i) => {
      component.setAttribute("tabindex", i === 0 ? "0" : "-1");
      component.setAttribute("role", "button");
      const title = component.querySelector("title");
      component.setAttribute("aria-label", title ? title.textContent : component.dataset.name);
      component.addEventListener("click", () => { if (!moved) choose(component.dataset.name); });
      component.addEventListener("keydown", event => {
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (event.key === "Enter" || event.key === " ") choose(component.dataset.name);
        else if (event.key === "Escape") { panel.hidden = true; fixed = null; dark(); }
        else if (event.key === "+") zoom(0.7);
        else if (event.key === "-") zoom(1 / 0.7);
        else if (event.key === "0") look(home);
        else if (step) {
          const next = stops[(i + step + stops.length) % stops.length];
          stops.forEach(other => other.setAttribute("tabindex", other === next ? "0" : "-1"));
          next.focus();
        } else return;
        event.preventDefault();
      });
    });

    // ---- search

    const search = by("search");
    let turn = -1;
    function find(next) {
      const wanted = search.value.trim().toLowerCase();
      all(".found", svg).forEach(element => element.classList.remove("found"));
      const found = wanted ? stops.filter(component => component.textContent.toLowerCase().includes(wanted)
        || component.dataset.name.toLowerCase().includes(wanted)) : [];
      found.forEach(component => component.classList.add("found"));
      turn = next && found.length ? (turn + 1) % found.length : -1;
      by("search-result").textContent = wanted ? (turn >= 0 ? (turn + 1) + " / " : "") + found.length : "";
      if (turn >= 0) {
        const box = found[turn].getBBox();
        const matrix = svg.getCTM().inverse().multiply(found[turn].getCTM());
        const at = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2).matrixTransform(matrix);
        const width = Math.min(view.width, Math.max(home.width / 4, 500));
        look({ x: at.x - width / 2, y: at.y - width * home.height / home.width / 2, width: width });
        choose(found[turn].dataset.name);
      }
    }
    search.addEventListener("input", () => find(false));
    search.addEventListener("keydown", event => { if (event.key === "Enter") { event.preventDefault(); find(true); } });
  }

  language();
  reveal();
})();
