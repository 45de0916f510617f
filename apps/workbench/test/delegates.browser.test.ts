import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { armor, Decrypter, Encrypter, identityToRecipient } from "age-encryption";
import { answersOverlay, ask, type Case, caseSeenBy, type Overlay, readAnswers, readOverlay } from "entente";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, violationsOf } from "../../../test/browser.js";
import { firstDifference } from "./first-difference.js";
import { shipped } from "./journey.js";
import { filesBelow, placesKept } from "./places-kept.js";
import { type StaticSite, serveBuilt } from "./site.js";
import { ISLES, NORTH, OWN, SOUTH, type Wish } from "./wishes.js";

/** Words of what is entrusted; they may stand on the mediator's screen and nowhere else. */
const SECRETS = ["Zorblax", "zorblax", "Quxley"];
type Means = "pointer" | "keyboard";

/** Presses a control: by the pointer, or by moving the focus there and pressing its key. */
async function press(page: Page, selector: string, means: Means): Promise<void> {
  if (means === "pointer") return page.locator(selector).first().click();
  await page.locator(selector).first().focus();
  await page.keyboard.press("Enter");
}

async function textOf(download: Promise<Download>): Promise<{ readonly name: string; readonly text: string }> {
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

// Journey 13 of the workbench's acceptance list, from the making of the forms to the last release.
describe.skipIf(!hasBrowser)("delegates and audiences", { timeout: 600_000 }, () => {
  const strait = shipped("strait");
  let site: StaticSite;
  let mediator: Browser;
  let delegate: Browser;
  let key = "";
  const forms: Record<string, string> = {};

  beforeAll(async () => {
    [site, mediator, delegate] = await Promise.all([
      serveBuilt(),
      openBrowser({ worlds: "drawn" }),
      openBrowser({ width: 800 }),
    ]);
    await delegate.context.setOffline(true);
    await mediator.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  }, 120_000);
  afterAll(async () => {
    await delegate?.close();
    await site?.close();
  });

  /** Fills a form in and saves it, as a delegate does who takes what the points say, but for one package. */
  async function fill(path: string, wish: Wish): Promise<string> {
    const { page } = delegate;
    await page.goto(pathToFileURL(path).href);
    for (const [issue, at] of Object.entries(wish.places))
      await page.locator(`[data-issue=${issue}] input[type=number]`).fill(String(at));
    for (const [issue, points] of Object.entries(wish.points))
      await page
        .locator(`[data-points=${issue}] input`)
        .fill(String(points - (wish === NORTH && issue === "access" ? 1 : 0)));
    if (wish === NORTH) {
      await page.locator("#save").click();
      expect(await page.locator("#said").textContent()).toBe(
        "Not saved. Still missing: 99 of 100 points are given; 1 missing.",
      );
      await page.locator("[data-points=access] input").fill("40");
      await page.locator("section button", { hasText: /line/i }).first().click();
      const selects = page.locator("section fieldset select");
      await selects.nth(2).selectOption("science");
      await selects.nth(3).selectOption("when");
      await selects.nth(4).selectOption("access");
      await selects.nth(6).selectOption("licensed");
      await page.locator("input[name=sale-0]").check();
    }
    await page.locator("input[type=text]").first().fill(wish.delegate);
    const packages = page.locator("#ballot fieldset");
    expect(await packages.count()).toBe(wish === ISLES ? await packages.count() : 8);
    for (let k = 0; k < (await packages.count()); k++) {
      const one = JSON.parse((await packages.nth(k).getAttribute("data-package")) ?? "{}") as Record<string, string>;
      const isRefused =
        wish === NORTH && (one.quota === "unlimited" || (one.quota === "science" && one.access === "closed"));
      await packages
        .nth(k)
        .locator("input")
        .nth(isRefused ? 1 : 0)
        .check();
    }
    const open = page.locator("#which fieldset");
    if (wish === NORTH) {
      expect(await open.count()).toBe(1);
      expect(await open.locator("legend").textContent()).toMatch(
        /you would not take it\. By your points it is worth 68; without a deal you have 32\.$/,
      );
    }
    for (let k = 0; k < (await open.count()); k++)
      await open
        .nth(k)
        .locator("input")
        .nth(wish === NORTH ? 0 : 1)
        .check();
    const saved = textOf(page.waitForEvent("download"));
    await page.locator("#save").click();
    const { name, text } = await saved;
    expect(name).toBe(`strait.${wish.party}.form.age`);
    expect(delegate.requests.filter((address) => !/^(file|blob):/.test(address))).toEqual([]);
    return text;
  }

  const asFile = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
  async function sealed(value: object): Promise<string> {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(key));
    return armor.encode(await encrypter.encrypt(JSON.stringify(value)));
  }
  async function opened(text: string): Promise<string> {
    const decrypter = new Decrypter();
    decrypter.addIdentity(key);
    return decrypter.decrypt(armor.decode(text), "text");
  }

  async function bring(files: readonly { name: string; text: string }[], by: Means, withKey = key): Promise<void> {
    const { page } = mediator;
    await page.getByLabel("Sealed overlays and forms").setInputFiles(files.map(({ name, text }) => asFile(name, text)));
    if (by === "pointer")
      await page.getByLabel("The key from a file").setInputFiles([asFile("mediator.key", `# mine\n${withKey}\n`)]);
    else await page.getByLabel("The key that opens them").fill(withKey);
    await press(page, "form.seal button[type=submit]", by);
  }

  /** What stands on a screen, with the numbers that the page gives to its elements left out. */
  async function shown(screen: string, until: "badged" | "answered" = "badged"): Promise<string> {
    const { page } = mediator;
    await page.evaluate(`location.hash = "#/${screen}?case=strait"`);
    const isQuestion = !screen.includes("/");
    await page
      .locator(isQuestion ? `main[data-question=${screen}][data-state=fresh]` : "main")
      .waitFor({ timeout: 60_000 });
    if (isQuestion && until === "badged") await page.locator("[data-badge] .badge").waitFor({ timeout: 90_000 });
    // The case is read anew for whom it is shown to.
    if (screen.startsWith("case/"))
      await page.locator("main h1", { hasText: "4 parties" }).waitFor({ timeout: 30_000 });
    const seen = async (): Promise<string> => {
      const html = await page.evaluate<string>(
        "[...document.querySelectorAll('.seen, main, .whatif')].map((part) => part.outerHTML).join() + document.title",
      );
      return html.replace(/_r_\w+_/g, "id").replace(/«\w+»/g, "id");
    };
    // Parts come one after the other: it is looked at once nothing more comes.
    let last = "";
    await expect
      .poll(
        async () => {
          const before = last;
          last = await seen();
          return last === before;
        },
        { timeout: 30_000, interval: 500 },
      )
      .toBe(true);
    return last;
  }

  /** All that North is shown and takes away. */
  async function northSees() {
    const { page } = mediator;
    await page.locator("[data-audience] select").selectOption("north");
    await page.locator("[data-audience=north]").waitFor({ timeout: 60_000 });
    const screens = [await shown("case/overlays"), await shown("block"), await shown("agree")];
    const csv = await textOf(
      Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "CSV" }).first().click()]).then(
        ([file]) => file,
      ),
    );
    const svg = await textOf(
      Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "SVG" }).first().click()]).then(
        ([file]) => file,
      ),
    );
    let why = "";
    // The sentence that is quoted comes with the text of its source, after the case.
    await expect
      .poll(
        async () => {
          await page.locator("[data-answer] button").first().click();
          await page.getByRole("button", { name: "Copy" }).first().waitFor({ timeout: 30_000 });
          await page.getByRole("button", { name: "Copy" }).first().click();
          why = await page.evaluate<string>("navigator.clipboard.readText()");
          await page.locator(".why").press("Escape");
          return why;
        },
        { timeout: 60_000, interval: 500 },
      )
      .toContain("The northern ministry said");
    const told = await page.locator(".seen p").allTextContents();
    return { screens, csv, svg, why, told };
  }
  const bytes = (seen: Awaited<ReturnType<typeof northSees>>): string =>
    JSON.stringify({
      ...seen,
      told: [],
      screens: seen.screens.map((html) => html.replace(/<p>The mediator lets it be known[^<]*<\/p>/g, "")),
    });

  it("walk from the forms to a release: what North gets moves by the one line alone, and nothing is found anywhere", async () => {
    const { page } = mediator;
    // The mediator makes a key, and a form for each of three.
    await page.goto("about:blank");
    await page.goto(`${site.address}#/case/overlays?case=strait`);
    await page.locator(".forms").waitFor({ timeout: 60_000 });
    await press(page, ".forms button[data-make=north]", "pointer");
    await page.getByRole("alert").filter({ hasText: "This is no address" }).waitFor({ timeout: 60_000 });
    const kept = textOf(page.waitForEvent("download"));
    await page.getByRole("button", { name: "Make a new key" }).click();
    const { name, text } = await kept;
    expect([name, text]).toEqual(["mediator.key", expect.stringMatching(/^# age1[^\n]*\nAGE-SECRET-KEY-\S+\n$/)]);
    key = text.split("\n")[1] ?? "";
    const filled: Record<string, string> = {};
    for (const [k, wish] of [NORTH, SOUTH, ISLES].entries()) {
      const coming = page.waitForEvent("download");
      await press(page, `.forms button[data-make=${wish.party}]`, k === 0 ? "pointer" : "keyboard");
      const file = await coming;
      expect(file.suggestedFilename()).toBe(`strait.${wish.party}.form.html`);
      const path = join(await file.path(), "..", `${wish.party}.html`);
      await file.saveAs(path);
      filled[wish.party] = await fill(path, wish);
    }
    Object.assign(forms, filled);

    // A changed byte, another key, another case: one line each, and nothing is read.
    const good = { name: "north.age", text: forms.north ?? "" };
    const changed = good.text.replace(/(\n.{20})(.)/, (_, a, b) => `${a}${b === "A" ? "B" : "A"}`);
    const south = (value: object) => sealed({ entente: 1, overlay: "strait", party: "south", ...value });
    const refused: readonly [string, string][] = [
      [changed, "bad.age: was changed or cut short"],
      ["hello", "bad.age: is not sealed"],
      [
        await sealed({ ...JSON.parse(await opened(good.text)), version: "sha256:0" }),
        "bad.age: answers another version of the case",
      ],
      [
        await sealed({ ...JSON.parse(await opened(good.text)), case: "sound" }),
        'bad.age: answers case "sound"; this one is "strait"',
      ],
      [await south({ overlay: "orchard" }), "lies over case"],
      [await south({ positions: { quotta: { at: 10, salience: 40 } } }), "quotta"],
      [await sealed({ entente: 1, overlay: "strait", party: "north" }), "north: has more than one overlay"],
      [`-----BEGIN AGE ENCRYPTED FILE-----\n${"A".repeat(1_700_000)}`, "bad.age: is larger than an overlay may be"],
    ];
    for (const [bad, line] of refused) {
      await bring([good, { name: "bad.age", text: bad }], "keyboard");
      await page.getByRole("alert").filter({ hasText: line }).waitFor({ timeout: 60_000 });
      expect(await page.locator("form.seal [role=alert] li").count(), line).toBe(1);
      expect(await page.locator("[data-audience]").count()).toBe(0);
    }

    // The three are brought back: the answers are shown, and the mediator's are the library's. Two places each; North's line,
    // and Isles' alternative, since the case says another.
    await bring(
      Object.entries(forms).map(([party, one]) => ({ name: `${party}.age`, text: one })),
      "pointer",
    );
    await page.locator("[data-audience=mediator]").waitFor({ timeout: 60_000 });
    expect(await page.locator("[data-form]").count()).toBe(3);
    expect(await page.locator("[data-form=north]").textContent()).toContain("whatever the points say");
    expect(
      await page.locator("main .scroll table", { hasText: "Which input of the overlays" }).locator("tbody tr").count(),
    ).toBe(8);
    expect(await violationsOf(page)).toEqual([]);
    const whole = await mergedCase(strait, Object.values(forms), opened);
    const count = (kase: Case): string =>
      String((ask(kase, "agree", { draws: 0 }).result.zone as { count: number }).count);
    await shown("agree", "answered");
    expect(await page.locator("[data-zone-count]").first().getAttribute("data-zone-count")).toBe(count(whole));

    // The mediator tries: the answer moves, the address and the case do not, and undo takes it back.
    await page.locator(".whatif .open").click();
    await page.locator(".whatif .add select").first().selectOption("seatOut");
    await page.locator(".whatif .add button[type=submit]").click();
    await page.locator(".whatif .chip").waitFor({ timeout: 60_000 });
    expect(page.url()).not.toContain("w=");
    await page.keyboard.press("Control+z");
    await page.locator(".whatif .chip").waitFor({ state: "detached" });

    // North's view, with South's overlay changed in place, points and line, and then with a release.
    const files = (other: string) => [
      good,
      { name: "isles.age", text: forms.isles ?? "" },
      { name: "strait.south.party.yaml", text: other },
    ];
    const one = await south({ positions: { access: { at: 100, salience: 60, note: "Zorblax wants it." } } });
    const other = await south({
      positions: { access: { at: 80, salience: 20, note: "Quxley said so." }, quota: { at: 0, salience: 90 } },
      redLines: { "zorblax-line": { require: { quota: "= halved" }, note: "Quxley" } },
      alternative: { value: 2, note: "Quxley's offer" },
    });
    const open = async (south_: string, by: Means): Promise<void> => {
      await page.evaluate('location.hash = "#/case/overlays?case=strait"');
      await bring(files(south_), by);
      // Whoever looked at the case before, it is opened once the form has let go of its files.
      const chosen = (): Promise<number> =>
        page.evaluate("document.querySelector('form.seal input[name=files]')?.files.length ?? 0");
      await expect.poll(chosen, { timeout: 60_000 }).toBe(0);
      await page.locator("[data-audience=mediator]").waitFor({ timeout: 60_000 });
    };
    await open(one, "keyboard");
    const before = await northSees();
    expect(before.why.startsWith("Answered for North alone")).toBe(true);
    expect(before.csv.name).toContain("north");
    expect(before.svg.text).toContain("for North alone");
    expect(await page.locator(".whatif").textContent()).toContain("Nothing can be tried for this audience");
    await open(other, "keyboard");
    expect(await page.locator("main").textContent()).toMatch(/South’s demand for [^.]*“Half the catch”/);
    const after = await northSees();
    expect(firstDifference(bytes(after), bytes(before))).toBeNull();
    expect(after.told).toEqual(before.told);
    await open(one, "pointer");
    await page.locator("select[name=to]").selectOption("north");
    await page.getByRole("button", { name: "Let it be known whether there is room" }).press("Enter");
    await page.locator("[data-releases] li").waitFor({ timeout: 60_000 });
    expect(await page.locator("[data-releases] li").count()).toBe(1);
    const released = await northSees();
    expect(released.told).toHaveLength(before.told.length + 1);
    expect(released.told.at(-1)).toContain("there is room for a deal");
    expect(firstDifference(bytes(released), bytes(before))).toBeNull();
    await open(other, "pointer");
    expect(await page.locator("[data-releases] li").count()).toBe(1);
    const vanished = await northSees();
    expect(vanished.told.at(-1)).toContain("there is no room for a deal");
    expect(firstDifference(bytes(vanished), bytes(before))).toBeNull();

    // Closed, gone, and the release still listed after a reload.
    await page.evaluate('location.hash = "#/case/overlays?case=strait"');
    await page.getByRole("button", { name: "Close the overlays" }).click();
    await page.locator("[data-audience]").waitFor({ state: "detached" });
    await page.waitForTimeout(700);
    await page.reload();
    await page.locator(".forms").waitFor({ timeout: 60_000 });
    await open(one, "keyboard");
    expect(await page.locator("[data-releases] li").count()).toBe(1);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Close the overlays" }).click();
    await page.locator("[data-audience]").waitFor({ state: "detached" });

    // A stranger looks everywhere.
    const places = [
      ...(await placesKept(page)),
      ["title", await page.title()],
      ["page", await page.content()],
      ["console", mediator.complaints.join("\n")],
      ["requests", mediator.requests.join("\n")],
    ] as [string, string][];
    await mediator.close((profile) => places.push(...filesBelow(profile)));
    const shownToNorth = [
      ...before.screens.map((html, k): [string, string] => [`screen ${k}`, html]),
      ["why", after.why],
      ["csv", after.csv.text],
      ["svg", after.svg.text],
    ] as [string, string][];
    for (const [where, secrets] of [
      [places, [key, OWN, ...SECRETS]],
      [shownToNorth, [key, ...SECRETS]],
    ] as const)
      for (const [place, content] of where)
        for (const secret of secrets) expect(content.includes(secret), `${secret} in ${place}`).toBe(false);
    console.log(
      `${places.length + shownToNorth.length} places looked at for ${SECRETS.length + 2} secrets: none found.`,
    );
  });
});

async function mergedCase(
  kase: Case,
  forms: readonly string[],
  opened: (text: string) => Promise<string>,
): Promise<Case> {
  const overlays: Overlay[] = [];
  for (const form of forms) {
    const { answers } = readAnswers(await opened(form), kase);
    if (answers === null) throw new Error("no answers");
    const { overlay } = readOverlay(JSON.stringify(answersOverlay(kase, [answers])), kase);
    if (overlay === null) throw new Error("no overlay");
    overlays.push(overlay);
  }
  const { kase: whole } = caseSeenBy(kase, overlays, "mediator");
  if (whole === null) throw new Error("no case");
  return whole;
}
