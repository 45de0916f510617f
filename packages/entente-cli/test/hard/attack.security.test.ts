import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { dirname, join } from "node:path";
import type { Hono } from "hono";
import { beforeAll, describe, expect, it } from "vitest";
import { listen } from "../../src/server/listen.js";
import { known, orchard, site, TOKEN, workspaceOfSite } from "../site.js";
import { addressOf, type Operation, operationsOf, PAYLOADS, TRACE } from "./operations.js";
import { isFull } from "./server-process.js";
import { tally } from "./tally.js";

const strait = readFileSync(new URL("../../../../cases/strait.case.yaml", import.meta.url), "utf8");
const CANARY = "canary-7f3a";
const folder = { "strait.case.yaml": strait, "orchard.case.yaml": orchard };
let operations: readonly Operation[] = [];
beforeAll(async () => {
  let close = async (): Promise<void> => {};
  const app = await site("strait.case.yaml", folder, (closing) => {
    close = closing;
  });
  operations = await operationsOf(app);
  await close();
  expect(operations.length).toBeGreaterThan(30);
});

const send = (app: Hono, operation: Operation, headers: Record<string, string> = {}) =>
  app.request(addressOf(operation), { method: operation.method, headers: { ...known.headers, ...headers } });

describe("every route of the folder", () => {
  it("is closed to who comes without the key, and to a cookie that is none of ours", async () => {
    const app = await site("strait.case.yaml", folder);
    for (const operation of operations) {
      for (const cookie of ["", `entente=${"x".repeat(43)}`, "entente=", `entente=${TOKEN}`, "entente=__proto__"]) {
        const { status } = await send(app, operation, { cookie });
        expect(status, `${operation.method} ${operation.path} ${cookie}`).toBe(401);
      }
    }
  });
  it("is closed to another origin, another host, and a page that the browser says is another's", async () => {
    const app = await site("strait.case.yaml", folder);
    const host = "127.0.0.1:4300";
    const foreign: Record<string, string>[] = [
      ...["https://evil.example", "http://127.0.0.1:3000", "http://localhost:4300", "null", "file://"].map(
        (origin) => ({ host, origin }),
      ),
      ...["evil.example", "127.0.0.1.evil.example", "evil.example:4300", "[::2]"].map((name) => ({ host: name })),
      ...["cross-site", "same-site"].map((where) => ({ host, "sec-fetch-site": where })),
    ];
    for (const operation of operations)
      for (const headers of foreign)
        expect((await send(app, operation, headers)).status, `${operation.path} ${JSON.stringify(headers)}`).toBe(403);
  });
  it("takes no form of another page, which can send no JSON", async () => {
    const app = await site("strait.case.yaml", folder);
    for (const operation of operations.filter((one) => one.takes === "json")) {
      const { method, path, takes } = operation;
      for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""]) {
        const headers = { ...known.headers, ...(type === "" ? {} : { "Content-Type": type }) };
        const response = await app.request(addressOf(operation), { method, headers, body: '{"name":"Ann"}' });
        expect(response.status, `${path} ${takes} ${type}`).toBe(400);
      }
    }
  });
  it("opens nothing outside the folder, whatever stands in any parameter", async () => {
    const app = await site("strait.case.yaml", folder);
    const home = workspaceOfSite().at(-1)?.folder ?? "";
    writeFileSync(join(home, "secret.txt"), CANARY);
    mkdirSync(join(home, "inner"));
    writeFileSync(join(home, "inner", "inner.case.yaml"), CANARY);
    const ways = ["..", "../", "..%2f", "....//", "/etc/passwd", "secret.txt", "inner/inner.case.yaml", "%00", "..\\"];
    let tried = 0;
    let count = 0;
    for (const operation of operations.filter(({ method }) => method !== "POST")) {
      for (const name of [...operation.inPath, ...operation.inQuery]) {
        for (const way of [...ways, `../${home}/secret.txt`, "C:\\x", "file:///etc/passwd"]) {
          // With the short count each parameter that is only read meets a fourth of them.
          if (!isFull && operation.method !== "PUT" && count++ % 4 !== 0) continue;
          const address = addressOf(operation, { [name]: way });
          const body = operation.method === "PUT" ? { body: "x" } : {};
          const response = await app.request(address, { ...known, method: operation.method, ...body });
          const text = await response.text();
          expect(text, address).not.toMatch(TRACE);
          expect(text, address).not.toContain(CANARY);
          expect(text, address).not.toContain("root:");
          expect(response.status, address).toBeLessThan(500);
          tried++;
        }
      }
    }
    expect(tried).toBeGreaterThan(isFull ? 1000 : 250);
    tally(`local server: ${tried} ways out of the folder tried, 0 open`);
    expect(readdirSync(dirname(home))).toEqual(["talks"]);
    expect(readdirSync(home).sort()).toEqual([
      ".entente",
      "inner",
      "orchard.case.yaml",
      "secret.txt",
      "sources",
      "strait.case.yaml",
    ]);
    expect(readdirSync(join(home, "sources"))).toEqual(["secret.txt"]);
    expect(readFileSync(join(home, "sources", "secret.txt"), "utf8")).toBe("x");
  }, 300_000);
  it("neither takes nor gives another prototype", async () => {
    const app = await site("strait.case.yaml", folder);
    const own = Object.getOwnPropertyNames(Object.prototype).sort();
    const bodies = PAYLOADS.pollution;
    for (const operation of operations.filter((one) => one.takes === "json")) {
      const { method, path } = operation;
      for (const body of bodies) {
        const headers = { ...known.headers, "Content-Type": "application/json" };
        const response = await app.request(addressOf(operation), { method, headers, body });
        expect(response.status, `${path} ${body}`).toBeGreaterThanOrEqual(400);
        expect(response.status, `${path} ${body}`).toBeLessThan(500);
      }
    }
    for (const text of [
      "__proto__:\n  polluted: 1\n",
      `${strait}\n__proto__: {polluted: 1}\n`,
      '{"__proto__":{"polluted":1}}',
    ]) {
      await app.request("/api/files/evil.case.yaml", { ...known, method: "PUT", body: text });
      expect((await app.request("/api/v1/cases/evil/agree?draws=0", known)).status).toBe(422);
      const tag = (await app.request("/api/files/evil.case.yaml", known)).headers.get("etag") ?? "";
      await app.request("/api/files/evil.case.yaml", {
        method: "PUT",
        body: "x",
        headers: { ...known.headers, "If-Match": tag },
      });
    }
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      expect((await app.request(`/api/v1/cases/strait/agree?${name}=1`, known)).status).toBe(400);
      expect((await app.request(`/api/v1/cases/${name}/agree`, known)).status).toBe(404);
      expect((await app.request(`/api/v1/cases/strait/${name}`, known)).status).toBe(404);
    }
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(own);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe("the key", () => {
  it("is in no answer's reach: no page sends where it came from, and none leads elsewhere", async () => {
    const app = await site("strait.case.yaml", folder);
    const page = await app.request(`/?t=${TOKEN}`);
    expect(page.headers.get("referrer-policy")).toBe("no-referrer");
    const text = await page.text();
    expect(text).not.toContain(TOKEN);
    expect(text).not.toMatch(/(?:href|src|action)="(?:https?:)?\/\//);
  });
  it("gives a cookie of the server's own making, whatever cookie came with it", async () => {
    const app = await site("strait.case.yaml", folder);
    const chosen = "a".repeat(43);
    const first = await app.request(`/?t=${TOKEN}`, { headers: { cookie: `entente=${chosen}` } });
    const given = first.headers.get("set-cookie") ?? "";
    expect(given).toMatch(/^entente=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(given).not.toContain(chosen);
    expect((await app.request("/api/files", { headers: { cookie: `entente=${chosen}` } })).status).toBe(401);
  });
  it("leads nowhere else: no answer redirects", async () => {
    const app = await site("strait.case.yaml", folder);
    for (const path of ["//evil.example/", "/%2f%2fevil.example", "/?next=https://evil.example", "/\\evil.example"]) {
      const response = await app.request(`http://127.0.0.1:4300${path}`, known);
      expect(response.status, path).not.toBeGreaterThanOrEqual(500);
      expect([301, 302, 303, 307, 308], path).not.toContain(response.status);
      expect(response.headers.get("location")).toBeNull();
    }
  });
});

describe("what is stored", () => {
  it("is text, whatever signs of SQL it has", async () => {
    const app = await site("strait.case.yaml", folder);
    const headers = { ...known.headers, "Content-Type": "application/json" };
    for (const [k, evil] of PAYLOADS.sql.entries()) {
      const put = await app.request(`/api/v1/coders/c${k}`, {
        method: "PUT",
        headers,
        body: JSON.stringify({ name: evil }),
      });
      expect(put.status, evil).toBe(200);
      const name = encodeURIComponent(evil.replaceAll(/[\\/]/g, "|"));
      const kept = await app.request(`/api/v1/documents?name=${name}`, { ...known, method: "POST", body: `x${k}` });
      expect(kept.status, evil).toBe(201);
      for (const way of ["codings", "decisions", "forecasts"]) {
        const value = encodeURIComponent(evil);
        const found = await app.request(`/api/v1/cases/strait/${way}?coder=${value}&key=${value}`, known);
        expect(await found.json(), evil).toEqual({ [way]: [] });
      }
      expect((await app.request(`/api/v1/documents/${name}`, known)).status).toBe(404);
    }
    const { coders } = (await (await app.request("/api/v1/coders", known)).json()) as { coders: { name: string }[] };
    expect(coders.map((coder) => coder.name).sort()).toEqual([...PAYLOADS.sql].sort());
    const { documents } = (await (await app.request("/api/v1/documents", known)).json()) as { documents: unknown[] };
    expect(documents).toHaveLength(PAYLOADS.sql.length);
  });
  it("runs nowhere: a script in a case stays a text on every page that is made of it", async () => {
    const script = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    const evil = strait
      .replace(/^title:.*$/m, `title: '${script}'`)
      .replace(/gloss: "North wants/, `gloss: "${script} North wants`)
      .replace(/note: "/, `note: "${script}`);
    const app = await site("evil.case.yaml", { "evil.case.yaml": evil });
    for (const path of ["brief?draws=0", "report?draws=0"]) {
      const response = await app.request(`/api/v1/cases/evil/${path}`, known);
      const text = await response.text();
      expect(response.status, text.slice(0, 200)).toBe(200);
      expect(text).not.toMatch(/<script>alert|<img src=x/);
      expect(response.headers.get("content-disposition")).toBe("attachment");
      expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    }
    const json = await app.request("/api/v1/cases/evil/agree?draws=0", known);
    expect(json.headers.get("content-type")).toMatch(/^application\/json/);
    expect(json.headers.get("x-content-type-options")).toBe("nosniff");
  });
});

describe("requests that are too large or too slow", () => {
  it("are refused by their length, said or not", async () => {
    const app = await site("strait.case.yaml", folder);
    const large = "x".repeat(1.2 * 2 ** 20);
    const put = (path: string, method: string, body: string | ReadableStream) =>
      app.request(path, {
        method,
        headers: { ...known.headers, "Content-Type": "application/json" },
        body,
        ...(typeof body === "string" ? {} : { duplex: "half" }),
      } as RequestInit);
    const stream = () => new Blob([large]).stream();
    for (const body of [large, stream()]) expect((await put("/api/v1/coders/ann", "PUT", body)).status).toBe(413);
    for (const body of [large, stream()]) expect((await put("/api/v1/jobs", "POST", body)).status).toBe(413);
    for (const body of [large, stream()])
      expect((await put("/api/v1/cases/strait/codings/ann", "POST", body)).status).toBe(413);
    const file = new Blob([new Uint8Array(33 * 2 ** 20)]).stream();
    expect((await put("/api/files/big.case.yaml", "PUT", file)).status).toBe(413);
    const workspace = workspaceOfSite().at(-1);
    expect(await workspace?.names()).toEqual(["orchard.case.yaml", "strait.case.yaml"]);
  });
  it("are hung up on, and others are answered meanwhile", async () => {
    const app = await site("strait.case.yaml", folder);
    const limits = { headersTimeout: 400, requestTimeout: 600, connectionsCheckingInterval: 100 };
    const { port, close } = await listen(app, 0, limits);
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
    const slow = Array.from({ length: 20 }, () => said("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: "));
    const unfinished = said(
      `PUT /api/files/a.case.yaml HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${known.headers.cookie}\r\nContent-Length: 100\r\n\r\nhalf`,
    );
    expect((await fetch(`http://127.0.0.1:${port}/style.css`)).status).toBe(200);
    expect(await said(`GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: ${"x".repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 /,
    );
    for (const answer of await Promise.all(slow)) expect(answer).toMatch(/^HTTP\/1\.1 408 |^$/);
    expect(await unfinished).toMatch(/^HTTP\/1\.1 408 |^$/);
    await close();
    expect(await workspaceOfSite().at(-1)?.read("a.case.yaml")).toBeNull();
  });
});
