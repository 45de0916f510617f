import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, it as test } from "vitest";
import { listen } from "../../src/server/listen.js";
import { createTeamApp } from "../../src/team/app.js";
import { PERMISSIONS } from "../../src/team/permissions.js";
import { type Browser, isSkipped, newTeam, projectOf, type TestTeam, withPostgres } from "../team.js";
import { addressOf, type Operation, operationsOf, PAYLOADS, TRACE } from "./operations.js";
import { isFull } from "./server-process.js";
import { tally } from "./tally.js";

withPostgres();
const it = test.skipIf(isSkipped);
const strait = readFileSync(new URL("../../../../cases/strait.case.yaml", import.meta.url), "utf8");
const NEW = { "If-None-Match": "*" };
const MIB = 2 ** 20;
const SCRIPT = `"><script>alert(1)</script><img src=x onerror=alert(2)>'`;

describe("a team's server", { timeout: 300_000 }, () => {
  let site: TestTeam;
  let id = "";
  let owner: Browser;
  let operations: readonly Operation[] = [];
  const at = (path: string): string => `/api/v1/projects/${id}${path}`;
  beforeAll(async () => {
    if (isSkipped) return;
    site = await newTeam();
    const made = await projectOf(site);
    id = made.id;
    owner = made.members.owner;
    await owner.send("PUT", at("/files/strait.case.yaml"), strait, NEW);
    // What ends the session that asks, or removes a member, would leave nothing to try.
    operations = (await operationsOf(site)).filter(
      ({ method, path }) => path !== "/session" && !(method === "DELETE" && path.includes("members")),
    );
  }, 300_000);

  it("refuses what is too large, said or not, and keeps nothing of it", async () => {
    const large = "x".repeat(1.2 * MIB);
    const json = operations.filter(({ takes }) => takes === "json");
    expect(json.length).toBeGreaterThan(8);
    const send = (path: string, method: string, body: string | ReadableStream, type = "application/json") => {
      const headers = { cookie: cookieOf(owner), origin: "https://team.example", "Content-Type": type, ...NEW };
      return site.request(path, { method, headers, body, duplex: "half" } as RequestInit);
    };
    for (const operation of json) {
      const path = addressOf(operation, { project: id });
      const bodies = [large, new Blob([large]).stream()];
      // Who may not ask at all hears that, however much was sent.
      const status = path.includes("/people") ? 403 : 413;
      for (const body of bodies) expect((await send(path, operation.method, body)).status, path).toBe(status);
    }
    const form = "application/x-www-form-urlencoded";
    for (const path of ["/sign-in", "/link", "/projects", `/projects/${id}/team`])
      expect((await send(path, "POST", new Blob([large]).stream(), form)).status, path).toBe(413);
    const files = [
      ["PUT", "/files/big.case.yaml", 33],
      ["PUT", "/sources/big.pdf", 65],
      ["POST", "/documents?name=big.pdf", 65],
    ] as const;
    for (const [method, path, size] of files)
      expect((await send(at(path), method, new Blob([new Uint8Array(size * MIB)]).stream())).status, path).toBe(413);
    expect(((await (await owner.get(at("/documents"))).json()) as { documents: [] }).documents).toEqual([]);
    expect((await owner.get(at("/files/big.case.yaml"))).status).toBe(404);
  });

  it("hangs up on who is slow, and answers others meanwhile", async () => {
    const { app } = createTeamApp({ ...site.team, base: new URL("http://127.0.0.1/"), reach: "loopback" });
    const limits = { headersTimeout: 400, requestTimeout: 600, connectionsCheckingInterval: 100 };
    const { port, close } = await listen(app, 0, limits, { host: "127.0.0.1", ports: 1 });
    const said = (text: string): Promise<string> =>
      new Promise((resolve) => {
        const socket = connect(port, "127.0.0.1", () => socket.write(text));
        let answer = "";
        socket.on("data", (chunk) => {
          answer += chunk;
        });
        socket.on("error", () => {});
        socket.on("close", () => resolve(answer));
      });
    const slow = Array.from({ length: 20 }, () => said("GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: "));
    const half = said("POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\nemail=");
    expect((await fetch(`http://127.0.0.1:${port}/style.css`)).status).not.toBe(408);
    const long = `GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: ${"x".repeat(20_000)}\r\n\r\n`;
    expect(await said(long)).toMatch(/^HTTP\/1\.1 431 /);
    for (const answer of await Promise.all(slow)) expect(answer).toMatch(/^HTTP\/1\.1 408 |^$/);
    // It is refused at once, since no page of the site has sent it, or is waited for in vain.
    expect(await half).toMatch(/^HTTP\/1\.1 (?:403|408) |^$/);
    await close();
  });

  it("opens nothing of the machine or of another project, whatever stands in any parameter", async () => {
    const other = await site.person("other@example.org");
    const made = (await (await other.send("POST", "/api/v1/projects", { name: "Other" })).json()) as { id: string };
    const canary = "canary-7f3a";
    const theirs = `/api/v1/projects/${made.id}/files/secret.case.yaml`;
    expect((await other.send("PUT", theirs, canary, NEW)).status).toBe(200);
    const own = `../${made.id}/files/secret.case.yaml`;
    const ways = [
      ...["..", "../", "..%2f", "....//", "/etc/passwd", "../../../../etc/passwd", "%00", "..\\", "file:///etc/passwd"],
      ...[own, `../../${made.id}`, "secret.case.yaml", made.id],
    ];
    let tried = 0;
    let count = 0;
    for (const operation of operations) {
      for (const name of [...operation.inPath, ...operation.inQuery]) {
        for (const way of ways) {
          const isWriting = operation.method !== "GET";
          if (!isFull && !isWriting && count++ % 8 !== 0) continue;
          const address = addressOf(operation, { project: id, [name]: way });
          const response = await owner.send(operation.method, address, operation.method === "GET" ? undefined : "x");
          const isStream = (response.headers.get("content-type") ?? "").startsWith("text/event-stream");
          if (isStream) await response.body?.cancel();
          const text = isStream ? "" : await response.text();
          expect(response.status, address).toBeLessThan(500);
          expect(text, address).not.toMatch(TRACE);
          expect(text, address).not.toContain(canary);
          expect(text, address).not.toContain("root:");
          tried++;
        }
      }
    }
    expect(tried).toBeGreaterThan(isFull ? 1500 : 250);
    expect(await (await other.get(theirs)).text()).toBe(canary);
    tally(`team's server: ${tried} ways out of a project tried, 0 open`);
  });

  it("takes signs of SQL as text, in every name and every question", async () => {
    for (const [k, evil] of PAYLOADS.sql.entries()) {
      const project = (await (await owner.send("POST", "/api/v1/projects", { name: evil })).json()) as { id: string };
      const { projects } = (await (await owner.get("/api/v1/projects")).json()) as {
        projects: { id: string; name: string }[];
      };
      expect(projects.find((one) => one.id === project.id)?.name).toBe(evil);
      const key = await owner.send("POST", at("/tokens"), { name: evil, role: "viewer", days: 1 });
      expect([key.status, evil]).toEqual([201, evil]);
      expect((await owner.send("PUT", at(`/coders/c${k}`), { name: evil })).status, evil).toBe(200);
      const value = encodeURIComponent(evil);
      const name = encodeURIComponent(evil.replaceAll(/[\\/]/g, "|"));
      expect((await owner.send("POST", at(`/documents?name=${name}`), `x${k}`)).status, evil).toBe(201);
      for (const path of [
        `/audit?person=${value}`,
        `/audit?from=${value}&to=${value}`,
        `/cases/strait/codings?coder=${value}&key=${value}`,
      ])
        expect((await owner.get(at(path))).status, path).toBeLessThan(500);
      const signing = await site
        .browser()
        .form("/sign-in", { email: evil, password: evil }, { "x-forwarded-for": `10.1.0.${k}` });
      expect(signing.status, evil).toBe(401);
    }
    const { tokens } = (await (await owner.get(at("/tokens"))).json()) as { tokens: { name: string }[] };
    expect(tokens.map(({ name }) => name).sort()).toEqual([...PAYLOADS.sql].sort());
    const { coders } = (await (await owner.get(at("/coders"))).json()) as { coders: { name: string }[] };
    expect(coders.map(({ name }) => name)).toEqual(expect.arrayContaining([...PAYLOADS.sql]));
    expect(await (await owner.get(at("/files/strait.case.yaml"))).text()).toBe(strait);
  });

  it("neither takes nor gives another prototype, in JSON or in YAML", async () => {
    const own = Object.getOwnPropertyNames(Object.prototype).sort();
    for (const operation of operations.filter(({ takes }) => takes === "json"))
      for (const body of PAYLOADS.pollution) {
        const path = addressOf(operation, { project: id });
        const { status } = await owner.send(operation.method, path, body, { "Content-Type": "application/json" });
        // A name that stands beside such a key may be taken; the key is not.
        expect(status, `${path} ${body}`).toBeLessThan(500);
        expect(({} as { polluted?: number }).polluted, path).toBeUndefined();
      }
    const texts = [
      "__proto__:\n  polluted: 1\n",
      `${strait}\n__proto__: {polluted: 1}\n`,
      '{"__proto__":{"polluted":1}}',
    ];
    for (const [k, text] of texts.entries()) {
      expect((await owner.send("PUT", at(`/files/evil${k}.case.yaml`), text, NEW)).status).toBe(200);
      expect((await owner.get(at(`/cases/evil${k}/agree?draws=0`))).status, text).toBe(422);
    }
    for (const name of ["__proto__", "constructor", "toString"]) {
      expect((await owner.get(at(`/cases/strait/agree?${name}=1`))).status).toBe(400);
      expect((await owner.get(at(`/cases/${name}/agree`))).status).toBe(404);
      expect((await owner.get(`/api/v1/projects/${name}/files`)).status).toBe(404);
    }
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(own);
  });

  it("unpacks nothing that is handed in, and unfolds no text without bound", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(64 * MIB) });
    expect(bomb.length).toBeLessThan(MIB);
    const sent = await site.request(at("/documents?name=bomb.docx"), {
      method: "POST",
      headers: { cookie: cookieOf(owner), origin: "https://team.example" },
      body: new Uint8Array(bomb),
    });
    expect(sent.status).toBe(201);
    const { id: kept } = (await sent.json()) as { id: string };
    const back = await owner.get(at(`/documents/${kept}/original`));
    expect((await back.arrayBuffer()).byteLength).toBe(bomb.length);
    const deep = `a: &a [${"x,".repeat(9)}x]\n`;
    const levels = Array.from({ length: 9 }, (_, k) => {
      const [name, inner] = ["bcdefghij"[k], "abcdefghi"[k]];
      return `${name}: &${name} [${`*${inner},`.repeat(9)}*${inner}]\n`;
    });
    await owner.send("PUT", at("/files/laughs.case.yaml"), deep + levels.join(""), NEW);
    expect((await owner.get(at("/cases/laughs/agree?draws=0"))).status).toBe(422);
    // A case that is a packed file is no case.
    await owner.send("PUT", at("/files/packed.case.yaml"), new TextDecoder().decode(zipSync({ a: strToU8("a") })), NEW);
    expect((await owner.get(at("/cases/packed/agree?draws=0"))).status).toBe(422);
  });

  it("shows names of people, projects and cases as text, on its pages and in the workbench's", async () => {
    const named = await newTeam();
    const { id: project, members } = await projectOf(named);
    const evil = named.browser();
    const invited = await members.owner.send("POST", `/api/v1/projects/${project}/invitations`, {
      email: "evil@example.org",
      role: "owner",
    });
    const { link } = (await invited.json()) as { link: string };
    await evil.get(link.slice(link.indexOf("/link/")));
    await evil.form("/link", { name: SCRIPT, password: "correct horse battery" });
    const made = (await (await evil.send("POST", "/api/v1/projects", { name: SCRIPT })).json()) as { id: string };
    const text = strait.replace(/^title:.*$/m, `title: '${SCRIPT.replaceAll("'", "''")}'`);
    const put = await evil.send("PUT", `/api/v1/projects/${made.id}/files/evil.case.yaml`, text, NEW);
    expect(put.status).toBe(200);
    const pages = [
      "/",
      `/projects/${project}/`,
      `/projects/${project}/team`,
      `/projects/${made.id}/`,
      `/projects/${made.id}/team`,
    ];
    const seen: string[] = [];
    for (const path of [...pages, "/sign-in"]) {
      const page = await evil.get(path);
      const shown = await page.text();
      seen.push(shown);
      expect(page.status, path).toBe(200);
      expect(shown, path).not.toMatch(/<script>alert|<img src=x/);
      expect(page.headers.get("content-security-policy"), path).not.toMatch(/unsafe/);
    }
    expect(seen.join()).toContain("&lt;script&gt;alert(1)");
    const again = await named.browser().form("/sign-in", { email: SCRIPT, password: "x" });
    expect(await again.text()).not.toMatch(/<script>alert|<img src=x/);
    for (const verb of ["brief", "report"]) {
      const report = await evil.get(`/api/v1/projects/${made.id}/cases/evil/${verb}?draws=0`);
      expect([report.status, report.headers.get("content-disposition")]).toEqual([200, "attachment"]);
      expect(await report.text()).not.toMatch(/<script>alert|<img src=x/);
    }
    const json = await evil.get(`/api/v1/projects/${made.id}/members`);
    expect(json.headers.get("content-type")).toMatch(/^application\/json/);
    expect(json.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("tells no other site where somebody was: every answer says so, and no page leads elsewhere", async () => {
    for (const route of Object.keys(PERMISSIONS).filter((one) => one.startsWith("GET "))) {
      const path = route
        .slice(4)
        .replace("{project}", id)
        .replaceAll(/\{\w+\}/g, "none");
      for (const browser of [owner, site.browser()]) {
        const answer = await browser.get(/\/cases\/none\//.test(path) ? `${path}?odd=1` : path);
        expect(answer.headers.get("referrer-policy"), path).toBe("same-origin");
        const type = answer.headers.get("content-type") ?? "";
        if (type.startsWith("text/html"))
          expect(await answer.text(), path).not.toMatch(/(?:href|src|action)="(?:https?:)?\/\//);
        else await answer.body?.cancel();
      }
    }
  });
});

function cookieOf(browser: Browser): string {
  return [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
}
