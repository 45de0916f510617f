import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ASKED } from "../src/commands/questions.js";
import { createApp } from "../src/server/app.js";
import { fakeIo } from "./fake-io.js";

const orchard = readFileSync(new URL("../../../cases/orchard.case.yaml", import.meta.url), "utf8");
const site = (name: string, files: Record<string, string> = {}) => createApp(fakeIo({ files }).io, name, "en");

describe("the page of a case", () => {
  it("answers every question, with choices, tables and what stands behind each sentence", async () => {
    const page = await (await site("strait").request("/")).text();
    expect(page).toMatch(/^<!doctype html>\s*<html lang="en">/);
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
    const page = await (await site("orchard").request("/?lang=ko")).text();
    expect(page).toContain('<html lang="ko">');
    expect(page).toContain("과수원의 꿀벌");
  });
  it("keeps what was chosen", async () => {
    const page = await (
      await site("korea-2021").request("/?forum=five&where=relief&scenario=file-closed&lang=en")
    ).text();
    expect(page).toContain('<option value="five" selected>');
    expect(page).toContain('<option value="relief" selected>');
    expect(page).toContain('<option value="file-closed" selected>');
  });
  it("says in one clear line what cannot be answered", async () => {
    const response = await site("orchard").request("/?forum=<b>x</b>");
    expect(response.status).toBe(400);
    const page = await response.text();
    expect(page).toContain("&lt;b&gt;x&lt;/b&gt;");
    expect(page).not.toContain("<b>x");
    expect(page).not.toMatch(/\bat .*:\d+:\d+/);
  });
  it("shows the shipped cases by id and nothing else", async () => {
    const app = site("orchard");
    expect((await app.request("/cases/strait")).status).toBe(200);
    for (const path of ["/cases/unknown", "/cases/..%2F..%2Fpackage", "/etc/passwd", "/cases/"]) {
      expect((await app.request(path)).status, path).toBe(404);
    }
    expect((await app.request("/?scenario=..%2F..%2Fx")).status).toBe(400);
  });
});

describe("the page's safety", () => {
  it("escapes everything that a case says", async () => {
    const evil = orchard
      .replaceAll("en: the grower,", 'en: "<script>alert(1)</script>",')
      .replace("Bees in the orchard", `'"><img src=x onerror=alert(2)>'`)
      .replace("note: Sells it at the gate.", 'note: "</details><script>alert(3)</script>"');
    const page = await (await site("evil.case.yaml", { "evil.case.yaml": evil }).request("/")).text();
    expect(page).not.toMatch(/<script|<img/i);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });
  it("sends a policy without scripts and the headers that keep others out", async () => {
    for (const path of ["/", "/style.css", "/nothing"]) {
      const { headers } = await site("orchard").request(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain("script-src");
      expect(policy).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-frame-options")).toBe("DENY");
    }
  });
  it("refuses another host name, so that no other site can point its own here", async () => {
    const ask = (host: string) => site("orchard").request("/", { headers: { host } });
    expect((await ask("evil.example")).status).toBe(403);
    expect((await ask("127.0.0.1.evil.example:4300")).status).toBe(403);
    for (const host of ["127.0.0.1:4300", "localhost:4300", "[::1]:4300"]) expect((await ask(host)).status).toBe(200);
  });
  it("only answers reading, and no endless address", async () => {
    expect((await site("orchard").request("/", { method: "POST", body: "x" })).status).toBe(405);
    expect((await site("orchard").request(`/?where=${"x".repeat(5000)}`)).status).toBe(414);
  });
});
