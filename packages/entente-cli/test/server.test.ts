import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ASKED } from "../src/commands/questions.js";
import { jsonOf, known, orchard, site, TOKEN, workspaceOfSite } from "./site.js";

describe("the page of a case", () => {
  it("answers every question, with choices, tables and what stands behind each sentence", async () => {
    const page = await (await (await site("strait")).request("/")).text();
    expect(page).toMatch(/^<!doctype html>\s*<html lang="en">/);
    expect(page).toContain('<meta name="entente-opened" content="strait"><meta name="entente-from" content="samples">');
    expect(page.match(/<section /g)).toHaveLength(ASKED.length);
    expect(page).toContain("Is there room for a deal");
    expect(page).toContain('<select name="forum">');
    expect(page).toMatch(/<caption>/);
    expect(page).toMatch(/<th scope="col"/);
    expect(page).toMatch(/<th scope="row"/);
    expect(page).toContain('<a class="skip" href="#answers">');
    expect(page).toContain("positions.north.quota");
    expect(page).toMatch(/s1: North/);
  });
  it("speaks Korean where asked", async () => {
    const page = await (await (await site("orchard")).request("/?lang=ko")).text();
    expect(page).toContain("과수원의 꿀벌");
  });
  it("keeps what was chosen", async () => {
    const page = await (
      await (await site("korea-2021")).request("/?forum=five&where=relief&scenario=file-closed&lang=en")
    ).text();
    expect(page).toContain('<option value="five" selected>');
    expect(page).toContain('<option value="relief" selected>');
    expect(page).toContain('<option value="file-closed" selected>');
  });
  it("says in one clear line what cannot be answered", async () => {
    const response = await (await site("orchard")).request("/?forum=<b>x</b>");
    expect(response.status).toBe(400);
    const page = await response.text();
    expect(page).toContain("&lt;b&gt;x&lt;/b&gt;");
    expect(page).not.toContain("<b>x");
    expect(page).not.toMatch(/\bat .*:\d+:\d+/);
  });
  it("shows the shipped cases by id and nothing else", async () => {
    const app = await site("orchard");
    expect((await app.request("/cases/strait")).status).toBe(200);
    for (const path of ["/cases/unknown", "/cases/..%2F..%2Fpackage", "/etc/passwd", "/cases/"]) {
      expect((await app.request(path)).status, path).toBe(404);
    }
    expect((await app.request("/?scenario=..%2F..%2Fx")).status).toBe(400);
  });
});

describe("the user's folder", () => {
  const folder = { "my.case.yaml": orchard, "notes.txt": "secret" };
  it("opens for the token of the printed address, and no more once the browser has come back", async () => {
    const app = await site("my.case.yaml", folder);
    expect((await app.request("/")).status).toBe(403);
    expect((await app.request(`/?t=${"x".repeat(43)}`)).status).toBe(403);
    const first = await app.request(`/?t=${TOKEN}`);
    expect(first.status).toBe(200);
    expect(first.headers.get("set-cookie")).toMatch(/^entente=c{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await app.request("/", known)).status).toBe(200);
    expect((await app.request(`/?t=${TOKEN}`)).status).toBe(403);
  });
  it("is closed to everybody else, and absent where a case that ships is shown", async () => {
    expect((await (await site("my.case.yaml", folder)).request("/api/files")).status).toBe(401);
    expect((await (await site("orchard")).request("/api/files", known)).status).toBe(404);
  });
  it("lists and reads case files alone", async () => {
    const app = await site("my.case.yaml", folder);
    expect(await (await app.request("/api/files", known)).json()).toEqual({ files: ["my.case.yaml"] });
    expect(await (await app.request("/api/files/my.case.yaml", known)).text()).toBe(orchard);
    for (const name of ["notes.txt", "..%2Fmy.case.yaml", "%2Fetc%2Fpasswd", ".hidden.case.yaml", "no.case.yaml"]) {
      expect((await app.request(`/api/files/${name}`, known)).status, name).toBe(404);
    }
  });
  it("follows no link out of the folder, neither to read nor to write", async () => {
    const app = await site("my.case.yaml", folder);
    const other = await site("my.case.yaml", { "other.case.yaml": "secret: 1" });
    void other;
    const [mine, theirs] = workspaceOfSite();
    const target = join(theirs?.folder ?? "", "other.case.yaml");
    symlinkSync(target, join(mine?.folder ?? "", "link.case.yaml"));
    expect((await app.request("/api/files/link.case.yaml", known)).status).toBe(404);
    expect(await (await app.request("/api/files", known)).json()).toEqual({ files: ["my.case.yaml"] });
    const put = { ...known, method: "PUT", body: "mine: 1" };
    expect((await app.request("/api/files/link.case.yaml", put)).status).toBe(204);
    expect(new TextDecoder().decode((await theirs?.read("other.case.yaml")) ?? new Uint8Array())).toBe("secret: 1");
  });
  it("keeps what a file was, and learns of what another program wrote", async () => {
    const app = await site("my.case.yaml", folder);
    const [mine] = workspaceOfSite();
    const tag = (await app.request("/api/files/my.case.yaml", known)).headers.get("etag") ?? "";
    writeFileSync(join(mine?.folder ?? "", "my.case.yaml"), "by: an editor");
    const put = (body: string, wanted: string) =>
      app.request("/api/files/my.case.yaml", {
        method: "PUT",
        body,
        headers: { ...known.headers, "If-Match": wanted },
      });
    expect((await put("mine: 1", tag)).status).toBe(412);
    const now = (await app.request("/api/files/my.case.yaml", known)).headers.get("etag") ?? "";
    expect((await put("mine: 1", now)).status).toBe(204);
    const { versions } = await jsonOf(await app.request("/api/v1/cases/my/versions", known));
    expect(versions.map(({ number, by }) => [number, by])).toEqual([
      [3, "local"],
      [2, "elsewhere"],
      [1, "elsewhere"],
    ]);
    expect(await (await app.request("/api/v1/cases/my/versions/1", known)).text()).toBe(orchard);
    expect(await (await app.request("/api/v1/cases/my/versions/2", known)).text()).toBe("by: an editor");
    expect((await app.request("/api/v1/cases/my/versions/9", known)).status).toBe(404);
  });
  it("takes one of two writings that both read the same", async () => {
    const app = await site("my.case.yaml", folder);
    const tag = (await app.request("/api/files/my.case.yaml", known)).headers.get("etag") ?? "";
    const headers = { ...known.headers, "If-Match": tag };
    const both = await Promise.all(
      ["a: 1", "b: 2"].map((body) => app.request("/api/files/my.case.yaml", { method: "PUT", body, headers })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([204, 412]);
  });
  it("writes over what was read, and over nothing else", async () => {
    const app = await site("my.case.yaml", folder);
    const put = (name: string, body: string, headers: Record<string, string>) =>
      app.request(`/api/files/${name}`, { method: "PUT", body, headers: { ...known.headers, ...headers } });
    const tag = (await app.request("/api/files/my.case.yaml", known)).headers.get("etag") ?? "";
    expect((await put("my.case.yaml", "a: 1", {})).status).toBe(412);
    expect((await put("my.case.yaml", "a: 1", { "If-Match": '"old"' })).status).toBe(412);
    const written = await put("my.case.yaml", "a: 1", { "If-Match": tag });
    expect(written.status).toBe(204);
    expect(await (await app.request("/api/files/my.case.yaml", known)).text()).toBe("a: 1");
    expect((await put("my.case.yaml", "a: 2", { "If-Match": written.headers.get("etag") ?? "" })).status).toBe(204);
    expect((await put("new.case.yaml", "a: 3", {})).status).toBe(204);
    expect((await put("evil.sh", "x", {})).status).toBe(400);
  });
  it("reads and adds documents under sources/, writes over none, and follows no link", async () => {
    const app = await site("my.case.yaml", folder);
    const home = workspaceOfSite()[0]?.folder ?? "";
    mkdirSync(join(home, "sources", "deep"), { recursive: true });
    writeFileSync(join(home, "sources", "a.txt"), "North wants it.");
    writeFileSync(join(home, "sources", "deep", "b.txt"), "no");
    symlinkSync(join(home, "notes.txt"), join(home, "sources", "link.txt"));
    const at = (name: string, init: RequestInit = {}) =>
      app.request(`/api/sources/${name}`, { ...init, headers: known.headers });
    expect((await app.request("/api/sources/a.txt")).status).toBe(401);
    expect(await (await at("a.txt")).text()).toBe("North wants it.");
    for (const name of ["b.txt", "deep%2Fb.txt", "..%2Fmy.case.yaml", "..%2Fnotes.txt", "link.txt"])
      expect((await at(name)).status, name).toBe(404);
    expect((await at("a.txt", { method: "PUT", body: "other" })).status).toBe(412);
    expect((await at("..%2Fc.txt", { method: "PUT", body: "c" })).status).toBe(400);
    expect((await at("c.txt", { method: "PUT", body: "South." })).status).toBe(204);
    expect(await (await at("c.txt")).text()).toBe("South.");
  });
});

describe("the page's safety", () => {
  it("escapes everything that a case says", async () => {
    const evil = orchard
      .replaceAll("en: the grower,", 'en: "<script>alert(1)</script>",')
      .replace("Bees in the orchard", `'"><img src=x onerror=alert(2)>'`)
      .replace("note: Sells it at the gate.", 'note: "</details><script>alert(3)</script>"');
    const page = await (await (await site("evil.case.yaml", { "evil.case.yaml": evil })).request("/", known)).text();
    expect(page).not.toMatch(/<script|<img/i);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });
  it("sends a policy for its own scripts alone and the headers that keep others out", async () => {
    for (const path of ["/", "/style.css", "/nothing"]) {
      const { headers } = await (await site("orchard")).request(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-frame-options")).toBe("DENY");
    }
  });
  it("refuses another host name, so that no other site can point its own here", async () => {
    const ask = async (host: string) => (await site("orchard")).request("/", { headers: { host } });
    expect((await ask("evil.example")).status).toBe(403);
    expect((await ask("127.0.0.1.evil.example:4300")).status).toBe(403);
    for (const host of ["127.0.0.1:4300", "localhost:4300", "[::1]:4300"]) expect((await ask(host)).status).toBe(200);
  });
  it("refuses a page of another origin, were it on this machine", async () => {
    const ask = async (origin: string) => {
      const { status } = await (await site("orchard")).request("/", { headers: { host: "127.0.0.1:4300", origin } });
      return status;
    };
    expect(await ask("http://127.0.0.1:4300")).toBe(200);
    for (const origin of ["http://127.0.0.1:3000", "http://localhost:4300", "https://evil.example", "null"]) {
      expect(await ask(origin), origin).toBe(403);
    }
  });
  it("serves what was built for the workbench by name, and nothing beside it", async () => {
    const app = await site("orchard");
    const script = await app.request("/assets/main-1a2b.js");
    expect([script.status, script.headers.get("content-type")]).toEqual([200, "text/javascript; charset=utf-8"]);
    for (const path of ["/assets/other.js", "/assets/..%2Findex.html", "/assets/%2e%2e%2fpackage.json", "/assets/"]) {
      expect((await app.request(path)).status, path).toBe(404);
    }
  });
  it("only answers reading and writing, and no endless address", async () => {
    expect((await (await site("orchard")).request("/", { method: "POST", body: "x" })).status).toBe(405);
    expect((await (await site("orchard")).request(`/?where=${"x".repeat(5000)}`)).status).toBe(414);
  });
});
