// The workbench's time budgets in Debian's Chromium: npm run build && node bench/workbench/run.mjs
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const BUILT = fileURLToPath(new URL("../../apps/workbench/dist", import.meta.url));
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
const MOVES = 40;
const STATEMENTS = 10_000;

const server = createServer(({ url }, response) => {
  const { pathname } = new URL(url, "http://localhost");
  try {
    const bytes = readFileSync(join(BUILT, pathname === "/" ? "index.html" : pathname));
    response.writeHead(200, { "Content-Type": TYPES[extname(pathname) || ".html"] ?? "application/octet-stream" });
    response.end(bytes);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
await page.addInitScript(() => {
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ type: "longtask", buffered: true });
});
const fresh = "main[data-state=fresh] [data-answer]";
console.log("| what | ms | budget | ratio |\n| --- | --: | --: | --: |");

const slow = await page.context().newCDPSession(page);
await slow.send("Emulation.setCPUThrottlingRate", { rate: 4 });
await page.goto(`${address}#/agree?case=korea-2021`);
await page.locator(fresh).waitFor({ timeout: 120_000 });
const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
row("first paint, processor slowed 4 times", paint, 1000);
row("sample answered, processor slowed 4 times", await page.evaluate(() => performance.now()), 1500);
await slow.send("Emulation.setCPUThrottlingRate", { rate: 1 });

row("sample answered after load", await afterLoad(), 1000);
await slide("strait", "pos.north.access");
await slide("korea-2019", "pos.rok.relief");
await slide("korea-2021", "pos.rok.relief");
row("longest task of the page meanwhile", await page.evaluate(() => window.longest), 50);

await page.goto("about:blank");
await page.goto(address);
const buffer = Buffer.from(JSON.stringify(manyStatements()));
await page.locator("input[type=file]").first().setInputFiles({ name: "many.case.json", mimeType: "text/yaml", buffer });
await page.locator("main[data-state]").first().waitFor();
await page.getByRole("button", { name: /^Documents/ }).click();
await page.locator(`[data-statements="${STATEMENTS}"]`).waitFor({ timeout: 120_000 });
await page.locator(".filter summary").click();
const filtered = page.evaluate((found) => {
  const isThere = () => document.querySelector(`[data-found="${found}"]`) !== null;
  return new Promise((resolve) => {
    let start = 0;
    window.addEventListener("change", () => (start = performance.now()), { once: true, capture: true });
    const watch = new MutationObserver(() => {
      if (!isThere()) return;
      watch.disconnect();
      // Painted, not only written.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    });
    watch.observe(document.body, { attributes: true, childList: true, subtree: true });
  });
}, STATEMENTS / 10);
await page.getByRole("combobox", { name: "Holder" }).selectOption("north");
row("filter 10,000 statements, to the painted list", await filtered, 100);

await browser.close();
server.close();

/** Milliseconds from the page's load to its first answer, in a browser that knows nothing of it yet. */
async function afterLoad() {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  const fresher = await context.newPage();
  await fresher.goto(`${address}#/agree?case=korea-2021`);
  await fresher.locator(fresh).waitFor();
  const ms = await fresher.evaluate(
    () => performance.now() - performance.getEntriesByType("navigation")[0].loadEventEnd,
  );
  await context.close();
  return ms;
}

/** How long a step of a slider takes to its answer in a case, once that case is there. */
async function slide(sample, change) {
  await page.goto("about:blank");
  await page.goto(`${address}#/agree?case=${sample}&w=${change}.at%3A30`);
  const slider = page.locator(`[data-change^="${change}"] input[type=range]`);
  await slider.waitFor();
  await page.locator(fresh).waitFor();
  await slider.focus();
  const times = [];
  for (let k = 0; k < MOVES; k++) times.push(await answeredAfter("ArrowRight"));
  times.sort((a, b) => a - b);
  row(`slider to answer, ${sample}, median`, times[times.length >> 1], 100);
  row(`slider to answer, ${sample}, 95th percentile`, times[Math.floor(times.length * 0.95)], 100);
}

/** Milliseconds from a press to the answer of that press, measured in the page. */
async function answeredAfter(key) {
  await page.evaluate(() => {
    window.answered = new Promise((resolve) => {
      let start = 0;
      window.addEventListener("keydown", () => (start = performance.now()), { once: true, capture: true });
      const main = document.querySelector("main[data-state]");
      let wasOld = false;
      const watch = new MutationObserver(() => {
        if (main.dataset.state !== "fresh") wasOld = true;
        else if (wasOld) {
          watch.disconnect();
          resolve(performance.now() - start);
        }
      });
      watch.observe(main, { attributes: true, attributeFilter: ["data-state"], attributeOldValue: true });
    });
  });
  await page.keyboard.press(key);
  return page.evaluate(() => window.answered);
}

function row(what, ms, budget) {
  console.log(`| ${what} | ${ms?.toFixed(0)} | ${budget} | ${(ms / budget).toFixed(2)} |`);
}

function manyStatements() {
  const party = (at) => ({ access: { at, salience: 50, note: "n" } });
  const statement = (_, k) => [
    `s${k}`,
    { source: "paper", paragraph: k + 1, holder: k % 10 ? "south" : "north", issue: "access", stance: k % 101 },
  ];
  return {
    ...{ entente: 1, id: "many", asOf: "2024-03-01" },
    parties: { north: { name: "North" }, south: { name: "South" } },
    issues: { access: { statusQuo: "closed", options: { closed: { at: 0 }, open: { at: 100 } } } },
    positions: { north: party(0), south: party(100) },
    sources: { paper: { title: "Paper", date: "2024-02-01" } },
    statements: Object.fromEntries(Array.from({ length: STATEMENTS }, statement)),
  };
}
