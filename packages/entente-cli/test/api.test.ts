import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { API_VERBS } from "../src/server/api/verbs.js";
import { entente } from "./fake-io.js";
import { jsonOf, known, orchard, site } from "./site.js";

const strait = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");
const coding = (id: string) => ({
  ...{ id, kind: "stance", source: "gazette", paragraph: 3, holder: "north", issue: "quota", stance: "halved" },
  ...{ strength: "firm", voice: "official", date: "2024-02" },
});

const post = (body: unknown, type = "application/json") => ({
  method: "POST",
  body: JSON.stringify(body),
  headers: { ...known.headers, "Content-Type": type },
});

describe("a question over HTTP", () => {
  it.each([
    ["agree", "forum=north-south&draws=20", "--forum north-south --draws 20"],
    ["agree", "where=quota%3Dhalved&draws=0&lang=ko", "--where quota=halved --draws 0 --lang ko"],
    ["stand", "", ""],
    ["order", "package=quota%3Dscience", "--package quota=science"],
    ["ask", "draws=0", "--draws 0"],
    ["whatif", "draws=0&by=leaders", "--draws 0 --by leaders"],
    ["forecast", "issue=quota", "--issue quota"],
    ["positions", "acrossLeaders=true&halfLife=3", "--across-leaders --half-life 3"],
    ["check", "", ""],
    ["status", "", ""],
    ["status", "agreement=nothing", "--agreement nothing"],
  ])("/%s?%s answers what the command prints", async (verb, query, flags) => {
    const command = await entente(`${verb} strait --json --quiet ${flags}`);
    const response = await (await site("strait")).request(`/api/v1/cases/strait/${verb}?${query}`);
    if (command.status !== 0) {
      expect([response.status, (await jsonOf(response)).message]).toEqual([
        400,
        command.err.trim().replace(/^entente: /, ""),
      ]);
      return;
    }
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await response.text()).toBe(command.out);
  });
  it.each([
    ["network", "", "--json", "application/json"],
    [
      "network",
      "format=graphml&kind=congruence&normalise=average",
      "--format graphml --kind congruence --normalise average",
      "application/xml",
    ],
    [
      "network",
      "format=csv&window=30&signed=true&kind=actor-issue",
      "--format csv --window 30 --signed --kind actor-issue",
      "text/csv",
    ],
    ["text", "", "--format markdown", "text/markdown"],
    [
      "text",
      "format=html&package=quota%3Dscience&lang=ja",
      "--format html --package quota=science --lang ja",
      "text/html",
    ],
    [
      "text",
      "format=json&roadmap=true&package=quota%3Dscience",
      "--json --roadmap --package quota=science",
      "application/json",
    ],
    ["export", "", "--format csv", "text/csv"],
    ["export", "positions=true&lang=ko", "--format csv --positions --lang ko", "text/csv"],
    ["export", "format=jsonl&coder=ann", "--format jsonl --coder ann", "application/jsonl"],
    ...["jsonld", "graphml", "gexf", "ktab-csv", "ktab-xml", "decisions", "nfg"].map(
      (format) => ["export", `format=${format}`, `--format ${format}`, null] as const,
    ),
  ] as const)(
    "/%s?%s gives what the command writes, as a file unless it is JSON",
    async (verb, query, flags, media) => {
      const command = await entente(`${verb} strait --quiet ${flags}`);
      const response = await (await site("strait")).request(`/api/v1/cases/strait/${verb}?${query}`);
      expect([response.status, command.status]).toEqual([200, 0]);
      expect(await response.text()).toBe(command.out);
      expect(command.out.length).toBeGreaterThan(40);
      const type = response.headers.get("content-type");
      if (media !== null) expect(type).toBe(`${media}; charset=utf-8`);
      expect(response.headers.get("content-disposition")).toBe(media === "application/json" ? null : "attachment");
    },
  );
  it("a paper in bytes is what the command writes, of a case by its id and of one that is sent along", async () => {
    const written = async (line: string, files: Record<string, string>) =>
      (await entente(line, { files })).copied.get("p.docx");
    const flags = "--draws 0 --lang ja --quiet -o p.docx";
    const app = await site("my.case.yaml", { "my.case.yaml": strait });
    const got = async (response: Response) => {
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toMatch(/wordprocessingml/);
      expect(response.headers.get("content-disposition")).toBe("attachment");
      return new Uint8Array(await response.arrayBuffer());
    };
    const command = await written(`brief my.case.yaml ${flags}`, { "my.case.yaml": strait });
    expect(command?.length).toBeGreaterThan(5_000);
    expect(await got(await app.request("/api/v1/cases/my/brief?draws=0&lang=ja&format=docx", known))).toEqual(command);
    const query = { draws: "0", lang: "ja", format: "docx" };
    const unsaved = strait.replace("salience: 40", "salience: 41");
    const sent = post({ paper: "brief", file: "my.case.yaml", text: unsaved, query });
    expect(await got(await app.request("/api/v1/papers", sent))).toEqual(
      await written(`brief my.case.yaml ${flags}`, { "my.case.yaml": unsaved }),
    );
    const refused = async (body: object) => {
      const response = await app.request("/api/v1/papers", post(body));
      return [response.status, (await jsonOf(response)).message];
    };
    const whole = { paper: "brief", file: "my.case.yaml", text: unsaved, query };
    expect(await refused({ ...whole, file: "../my.case.yaml" })).toEqual([400, expect.stringMatching(/no name/)]);
    expect(await refused({ ...whole, text: "entente: 1\nparties: 7\n" })).toEqual([
      422,
      expect.stringMatching(/^my\.case\.yaml:\d+:\d+: /),
    ]);
    expect(await refused({ ...whole, query: { output: "x.docx" } })).toEqual([400, 'brief knows no "output".']);
  }, 60_000);
  const PACKAGE = "quota=science,access=licensed";
  it("/sign says what would be signed, and POST writes it: the command's JSON, over cases of the folder alone", async () => {
    const flags = `--package ${PACKAGE} --on 2024-03-10 --step-days 21 --agreement accord --json`;
    const command = await entente(`sign my.case.yaml ${flags}`, { files: { "my.case.yaml": strait } });
    expect(command.status).toBe(0);
    const app = await site("my.case.yaml", { "my.case.yaml": strait });
    const query = `package=${encodeURIComponent(PACKAGE)}&on=2024-03-10&stepDays=21&agreement=accord`;
    const seen = await app.request(`/api/v1/cases/my/sign?${query}`, known);
    expect([seen.status, await seen.text()]).toEqual([200, command.out]);
    const text = async () => (await app.request("/api/files/my.case.yaml", known)).text();
    expect(await text()).toBe(strait);
    const body = { package: PACKAGE, on: "2024-03-10", stepDays: 21, agreement: "accord" };
    const signed = await app.request("/api/v1/cases/my/sign", post(body));
    expect([signed.status, await signed.text()]).toEqual([201, command.out]);
    expect(await text()).toBe(command.written.get("my.case.yaml"));
    expect((await app.request("/api/v1/cases/my/sign", post(body))).status).toBe(422);
    expect((await app.request("/api/v1/cases/orchard/sign", post(body))).status).toBe(400);
  });
  it("/status says how a text is kept, and POST enters what became of clauses: the command's JSON", async () => {
    const signing = `sign my.case.yaml --package ${PACKAGE} --on 2024-03-10 --step-days 21 --agreement accord`;
    const { written } = await entente(signing, { files: { "my.case.yaml": strait } });
    const files = { "my.case.yaml": written.get("my.case.yaml") ?? "" };
    const plain = await entente("status my.case.yaml --json --quiet --as-of 2024-04-15 --lang ja", { files });
    const app = await site("my.case.yaml", files);
    const seen = await app.request("/api/v1/cases/my/status?asOf=2024-04-15&lang=ja", known);
    expect([seen.status, await seen.text()]).toEqual([200, plain.out]);
    const set = "status my.case.yaml --set c1=3 --on 2024-03-30 --because s1 --note seen --json --quiet";
    const command = await entente(set, { files });
    const body = { set: { c1: 3 }, on: "2024-03-30", because: ["s1"], note: "seen" };
    const entered = await app.request("/api/v1/cases/my/status", post(body));
    expect([entered.status, await entered.text()]).toEqual([201, command.out]);
    expect(await (await app.request("/api/files/my.case.yaml", known)).text()).toBe(
      command.written.get("my.case.yaml"),
    );
    const refused = async (wrong: object) => {
      const response = await app.request("/api/v1/cases/my/status", post({ ...body, ...wrong }));
      return [response.status, (await jsonOf(response)).message];
    };
    expect(await refused({ on: "2024-03-29" })).toEqual([400, expect.stringMatching(/c1.*is not after it/)]);
    expect(await refused({ set: { c9: 1 } })).toEqual([400, expect.stringMatching(/no clause "c9"/)]);
    expect(await refused({ set: { c1: 4 } })).toEqual([400, expect.stringMatching(/^set\.c1: /)]);
    expect(await refused({ set: {} })).toEqual([400, expect.stringMatching(/at least one clause/)]);
    expect(await (await app.request("/api/files/my.case.yaml", known)).text()).toBe(
      command.written.get("my.case.yaml"),
    );
  });
  it("scores and verifies the ledger beside a case, and says which line of it was changed", async () => {
    const sealed = await entente("ledger seal strait --question deal --p 0.6 --made 2024-01-01 --resolves 2024-05-01");
    expect(sealed.status).toBe(0);
    const ledger = sealed.written.get("strait.ledger.jsonl") ?? "";
    expect(ledger).toMatch(/"seal"/);
    const files = { "my.case.yaml": strait, "strait.ledger.jsonl": ledger };
    const app = await site("my.case.yaml", files);
    const sound = await jsonOf(await app.request("/api/v1/cases/my/ledger-verify", known));
    expect(sound).toMatchObject({ verb: "ledger", result: { ledger: { entries: 1, firstBad: null } } });
    const scored = await jsonOf(await app.request("/api/v1/cases/my/ledger-score", known));
    expect(scored).toMatchObject({ verb: "ledger", case: { id: "strait" } });
    const changed = await site("my.case.yaml", { ...files, "strait.ledger.jsonl": ledger.replace("0.6", "0.7") });
    const bad = await jsonOf(await changed.request("/api/v1/cases/my/ledger-verify", known));
    expect(bad).toMatchObject({ result: { ledger: { firstBad: 1 } } });
    expect((await changed.request("/api/v1/cases/my/ledger-score", known)).status).toBe(422);
  });
  it("answers of a case in the folder, of two, of a number and as a page", async () => {
    const app = await site("my.case.yaml", { "my.case.yaml": strait, "orchard.case.yaml": orchard });
    const get = (path: string) => app.request(`/api/v1/cases/${path}`, known);
    const agree = await jsonOf(await get("my/agree?draws=0"));
    expect(agree).toMatchObject({ entente: 1, verb: "agree", case: { id: "strait" } });
    expect(await jsonOf(await get("my/compare?with=strait@2023&verb=agree"))).toMatchObject({ verb: "compare" });
    expect(await jsonOf(await get("my/why?question=agree&number=zone.count"))).toMatchObject({ verb: "why" });
    const page = await get("my/brief?draws=0");
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(page.headers.get("content-disposition")).toBe("attachment");
    expect(await page.text()).toMatch(/^<!doctype html>/i);
    expect(await (await get("my/brief?format=markdown&draws=0")).text()).toMatch(/^# /);
  });
  it("lists the cases that can be asked", async () => {
    const app = await site("my.case.yaml", { "my.case.yaml": strait });
    const { cases } = await jsonOf(await app.request("/api/v1/cases", known));
    expect(cases).toContainEqual({ id: "my", file: "my.case.yaml" });
    expect(cases).toContainEqual({ id: "strait", file: null });
  });
  it.each([
    ["strait/agre", 404, 'There is no question "agre". Did you mean "agree"?'],
    ["strat/agree", 404, 'There is no case "strat". Did you mean "strait"?'],
    ["strait/agree?forun=x", 400, 'agree knows no "forun". Did you mean "forum"?'],
    ["strait/agree?draws=many", 400, '--draws: "many" is no number.'],
    ["strait/agree?draws=0&draws=1", 400, "draws: is given 2 times. Give it once."],
    ["strait/agree?lang=xx", 400, 'lang: "xx" is none of en, ko, ja, zh.'],
    ["strait/agree?json=false", 400, 'agree knows no "json".'],
    ["strait/report?output=x.html", 400, 'report knows no "output".'],
    ["strait/update?add=..%2F..%2Fsecret", 400, 'add: there is no file "../../secret" in this folder.'],
    ["strait/export?format=xlsx", 400, 'format: "xlsx" is none of csv, jsonl, '],
    ["strait/export?template=x.csv", 400, 'export knows no "template"'],
    ["strait/text?read=x.md", 400, 'text knows no "read"'],
    ["strait/network?output=x.csv", 400, 'network knows no "output"'],
    ["strait/ledger-score?picture=x.svg", 400, 'ledger-score knows no "picture"'],
    ["strait/compare", 400, "compare needs with: "],
    ["strait/compare?with=..%2Fx", 400, 'there is no case "../x".'],
    ["strait/check?expect=maybe", 400, 'expect: "maybe" is neither true nor false.'],
  ])("%s is refused in one line", async (path, status, line) => {
    const response = await (await site("strait")).request(`/api/v1/cases/${path}`);
    const { message, lines } = await jsonOf(response);
    expect([response.status, message.slice(0, line.length)]).toEqual([status, line]);
    expect(lines[0]).toBe(message);
  });
  it("of a bad case names every line", async () => {
    const app = await site("bad.case.yaml", { "bad.case.yaml": "case: 1\nparties: 7\n" });
    const response = await app.request("/api/v1/cases/bad/agree", known);
    expect(response.status).toBe(422);
    const { lines } = await jsonOf(response);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^bad\.case\.yaml:\d+:\d+: /);
  });
  it("asks a folder's case of those with the key alone", async () => {
    const app = await site("my.case.yaml", { "my.case.yaml": strait });
    for (const path of ["cases", "cases/my/agree", "documents", "jobs", "openapi.json", "nothing"])
      expect((await app.request(`/api/v1/${path}`)).status, path).toBe(401);
  });
});

describe("a job", () => {
  it("is started, watched to its end, and has the answer of the question", async () => {
    const app = await site("strait");
    const body = JSON.stringify({ case: "strait", verb: "agree", query: { draws: "40", forum: "north-south" } });
    const headers = { "Content-Type": "application/json" };
    const started = await app.request("/api/v1/jobs", { method: "POST", body, headers });
    expect(started.status).toBe(202);
    const job = await jsonOf(started);
    expect(started.headers.get("location")).toBe(`/api/v1/jobs/${job.id}`);
    const events = await (await app.request(`/api/v1/jobs/${job.id}/events`)).text();
    expect(events).toMatch(/event: end\ndata: \{.*"state":"(done|failed)"/);
    const ended = await jsonOf(await app.request(`/api/v1/jobs/${job.id}`));
    const answer = await app.request(`/api/v1/jobs/${job.id}/answer`);
    const direct = await app.request("/api/v1/cases/strait/agree?draws=40&forum=north-south");
    expect(ended.state).toBe(direct.status === 200 ? "done" : "failed");
    expect(await answer.text()).toBe(await direct.text());
    expect((await app.request(`/api/v1/jobs/${job.id}`, { method: "DELETE" })).status).toBe(409);
  });
  it.each([
    [{ case: "strait", verb: "agree", query: { forun: "x" } }, 'agree knows no "forun"'],
    [{ case: "none", verb: "agree" }, 'There is no case "none"'],
    [{ case: "strait", verb: "agree", more: 1 }, "body: Unrecognized key"],
    [{ verb: "agree" }, "case: "],
  ])("%j is refused before it starts", async (body, line) => {
    const headers = { "Content-Type": "application/json" };
    const app = await site("strait");
    const response = await app.request("/api/v1/jobs", { method: "POST", body: JSON.stringify(body), headers });
    expect(response.status).toBe(400);
    expect((await jsonOf(response)).message).toContain(line);
  });
});

describe("what the store keeps", () => {
  const folder = { "strait.case.yaml": strait };
  it("codings go to the coder's file, and come back with their line", async () => {
    const app = await site("strait.case.yaml", folder);
    const path = "/api/v1/cases/strait/codings";
    const first = await app.request(`${path}/ann`, post({ codings: [coding("c1"), coding("c2")] }));
    expect([first.status, await jsonOf(first)]).toMatchObject([
      201,
      { file: "strait.ann.codings.jsonl", version: { number: 1 } },
    ]);
    const again = await app.request(`${path}/ann`, post({ codings: [coding("c2")] }));
    expect([again.status, (await jsonOf(again)).message]).toEqual([409, 'coding "c2" is in this file already']);
    await app.request(`${path}/bo`, post({ codings: [coding("c3")] }));
    const { codings } = await jsonOf(await app.request(`${path}?coder=ann`, known));
    expect(codings).toMatchObject([
      { file: "strait.ann.codings.jsonl", line: 1, id: "c1", coder: "ann" },
      { line: 2, id: "c2" },
    ]);
    expect((await jsonOf(await app.request(`${path}?most=1&from=2`, known))).codings).toMatchObject([{ id: "c3" }]);
    const agreement = await app.request(
      "/api/v1/cases/strait/agreement?codings=strait.ann.codings.jsonl&codings=strait.bo.codings.jsonl",
      known,
    );
    expect(await jsonOf(agreement)).toMatchObject({ verb: "agreement" });
  });
  it("a coding that the case does not know is refused, and nothing of its batch is written", async () => {
    const app = await site("strait.case.yaml", folder);
    const bad = { ...coding("c2"), holder: "nobody" };
    const response = await app.request("/api/v1/cases/strait/codings/ann", post({ codings: [coding("c1"), bad] }));
    expect(response.status).toBe(422);
    expect((await jsonOf(response)).message).toMatch(/^body:2:1: .*nobody/);
    expect(await jsonOf(await app.request("/api/files", known))).toEqual({ files: ["strait.case.yaml"] });
  });
  it("a forecast is sealed after the one before", async () => {
    const app = await site("strait.case.yaml", folder);
    const forecast = {
      kind: "binary",
      question: "signed?",
      case: `sha256:${"0".repeat(64)}`,
      model: "ann@1",
      seed: "1",
      made: "2024-01-01",
      resolves: "2025-01-01",
      p: "0.4",
    };
    const path = "/api/v1/cases/strait/forecasts";
    expect((await app.request(path, post({ forecast }))).status).toBe(201);
    expect((await app.request(path, post({ forecast: { ...forecast, p: "0.5" } }))).status).toBe(201);
    const late = await app.request(path, post({ forecast: { ...forecast, made: "2026-01-01" } }));
    expect(late.status).toBe(400);
    const { forecasts } = await jsonOf(await app.request(path, known));
    expect(forecasts[1]?.prev).toBe(forecasts[0]?.seal);
  });
  it("a decision is written at the end of the decisions", async () => {
    const app = await site("strait.case.yaml", folder);
    const suggestion = { ...coding("c1"), coder: "machine" };
    const decision = { time: "2026-01-01T00:00:00Z", by: "ann", decision: "rejected", suggestion };
    const path = "/api/v1/cases/strait/decisions";
    expect((await app.request(path, post({ decisions: [decision] }))).status).toBe(201);
    expect((await app.request(path, post({ decisions: [{ ...decision, decision: "maybe" }] }))).status).toBe(422);
    const { decisions } = await jsonOf(await app.request(path, known));
    expect(decisions).toMatchObject([{ by: "ann", suggestion: { id: "c1" } }]);
  });
  it("a document comes back byte for byte, as a file and never as a page", async () => {
    const app = await site("strait.case.yaml", folder);
    const bytes = Uint8Array.from({ length: 3000 }, (_, k) => (k * 7) % 256);
    const headers = { ...known.headers, "Content-Type": "text/html" };
    const kept = await app.request("/api/v1/documents?name=a%22b.html", { method: "POST", body: bytes, headers });
    expect(kept.status).toBe(201);
    const { id } = await jsonOf(kept);
    const back = await app.request(`/api/v1/documents/${id}/original`, known);
    expect(new Uint8Array(await back.arrayBuffer())).toEqual(bytes);
    expect(back.headers.get("content-type")).toBe("application/octet-stream");
    expect(back.headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''a%22b.html");
    const { documents } = await jsonOf(await app.request("/api/v1/documents", known));
    expect(documents).toMatchObject([{ id, name: 'a"b.html', media: "text/html" }]);
  });
  it("a coder has a name; a body that is no JSON, or of another type, is refused", async () => {
    const app = await site("strait.case.yaml", folder);
    const put = (body: unknown, type?: string) => ({ ...post(body, type), method: "PUT" });
    expect((await app.request("/api/v1/coders/ann", put({ name: "Ann" }))).status).toBe(200);
    expect((await app.request("/api/v1/coders/Ann", put({ name: "Ann" }))).status).toBe(400);
    expect((await app.request("/api/v1/coders/ann", put({ name: "" }))).status).toBe(400);
    expect((await app.request("/api/v1/coders/ann", put({ name: "Bo" }, "text/plain"))).status).toBe(400);
    const broken = { ...put({}), body: "{" };
    expect((await app.request("/api/v1/coders/ann", broken)).status).toBe(400);
    expect(await jsonOf(await app.request("/api/v1/coders", known))).toMatchObject({
      coders: [{ id: "ann", name: "Ann" }],
    });
  });
});

describe("the OpenAPI", () => {
  it("lists every question with what it takes, and routes that answer", async () => {
    const app = await site("strait.case.yaml", { "strait.case.yaml": strait });
    const document = await jsonOf(await app.request("/api/v1/openapi.json", known));
    expect(document.openapi).toBe("3.1.0");
    for (const verb of API_VERBS) {
      const question = document.paths[`/cases/{id}/${verb.name}`]?.get;
      const names = question?.parameters.map(({ name }) => name);
      expect(names, verb.name).toEqual(["id", ...Object.keys(verb.parameters)]);
    }
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
    expect(references.length).toBeGreaterThan(20);
    for (const [, name = ""] of references) expect(document.components.schemas).toHaveProperty(name);
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const method of Object.keys(methods)) {
        const address = `/api/v1${path.replaceAll("{id}", "strait").replace(/\{\w+\}/g, "none")}`;
        const response = await app.request(address, { ...known, method: method.toUpperCase() });
        expect([405, 500], `${method} ${path}`).not.toContain(response.status);
        if (response.status === 404) expect((await jsonOf(response)).message, path).not.toMatch(/nothing here/);
      }
    }
  });
});
