import { describe, expect, it as test } from "vitest";
import { linkFor } from "../../src/team/invite.js";
import { acceptLink, isSkipped, newTeam, PASSWORD, projectOf, withPostgres } from "../team.js";

withPostgres();
const it = test.skipIf(isSkipped);
const ANN = "ann@example.org";
const session = "/api/v1/session";
/** Tries in a quarter of an hour, as docs/team.md promises. */
const TRIES = { account: 10, address: 50 } as const;

describe("a session", () => {
  it("begins anew at every sign-in: a cookie that was there before opens nothing after it", async () => {
    const site = await newTeam();
    const ann = await site.person(ANN);
    const before = new Map(ann.cookies);
    const chosen = site.browser();
    chosen.cookies.set("__Secure-entente.session_token", "chosen-by-somebody-else");
    await chosen.form("/sign-in", { email: ANN, password: PASSWORD });
    expect([...chosen.cookies.values()].join()).not.toContain("chosen-by-somebody-else");
    await ann.form("/sign-in", { email: ANN, password: PASSWORD });
    expect([...ann.cookies]).not.toEqual([...before]);
    const old = site.browser();
    for (const [name, value] of before) old.cookies.set(name, value);
    expect([(await old.get(session)).status, (await ann.get(session)).status]).toEqual([401, 200]);
  });
  it("goes on while it is used, in the browser too, and ends thirty days after it began", async () => {
    const site = await newTeam();
    const ann = await site.person(ANN);
    const { db } = site.database;
    const day = 24 * 3600_000;
    const fromNow = (days: number): string => new Date(Date.now() + days * day).toISOString();
    expect((await ann.get(session)).headers.getSetCookie()).toEqual([]);
    await db
      .updateTable("session")
      .set({ createdAt: fromNow(-20), updatedAt: fromNow(-2), expiresAt: fromNow(5) })
      .execute();
    const [renewed = "", ...more] = (await ann.get(session)).headers.getSetCookie();
    expect([renewed, more]).toEqual([expect.stringMatching(/session_token=[^;]+;.*Max-Age=604800;.*HttpOnly/i), []]);
    const { expiresAt } = await db.selectFrom("session").select("expiresAt").executeTakeFirstOrThrow();
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(6.9 * day);
    // However often it is used.
    await db
      .updateTable("session")
      .set({ createdAt: fromNow(-30.01) })
      .execute();
    expect((await ann.get(session)).status).toBe(401);
    // And one that is not used ends after a week.
    const ben = await site.person("ben@example.org");
    await db
      .updateTable("session")
      .set({ createdAt: fromNow(-8), expiresAt: fromNow(-1) })
      .execute();
    expect((await ben.get(session)).status).toBe(401);
  });
  it("ends at the server when its person signs out", async () => {
    const site = await newTeam();
    const ann = await site.person(ANN);
    const stolen = site.browser();
    for (const [name, value] of ann.cookies) stolen.cookies.set(name, value);
    expect((await stolen.get(session)).status).toBe(200);
    expect((await ann.form("/sign-out", {})).status).toBe(303);
    expect([(await ann.get(session)).status, (await stolen.get(session)).status]).toEqual([401, 401]);
  });
  it("has a cookie that scripts do not read, other sites do not send and plain http does not carry", async () => {
    const site = await newTeam("https://team.example/entente/");
    const ann = await site.person(ANN);
    const answer = await ann.form("/sign-in", { email: ANN, password: PASSWORD });
    const [cookie = ""] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Secure-entente\.session_token=/);
    for (const word of [/; HttpOnly/i, /; SameSite=Lax/i, /; Secure/i, /; Path=\/entente\//i])
      expect(cookie).toMatch(word);
  });
  it("is not forged: a cookie whose signature is another's opens nothing", async () => {
    const site = await newTeam();
    const ann = await site.person(ANN);
    const [[name, value] = ["", ""]] = [...ann.cookies];
    const forged = site.browser();
    forged.cookies.set(name, value.replace(/.{6}$/, "AAAAA="));
    expect((await forged.get(session)).status).toBe(401);
    forged.cookies.set(name, value.split(".")[0] ?? "");
    expect((await forged.get(session)).status).toBe(401);
  });
  it("ends everywhere when an administrator's link has given a new password, once", async () => {
    const site = await newTeam();
    const admin = await site.person("admin@example.org", "administrator");
    const ann = await site.person(ANN);
    const { people } = (await (await admin.get("/api/v1/people")).json()) as {
      people: { id: string; email: string }[];
    };
    const id = people.find(({ email }) => email === ANN)?.id;
    const { link } = (await (await admin.send("POST", `/api/v1/people/${id}/reset`)).json()) as { link: string };
    const browser = site.browser();
    expect((await acceptLink(browser, link, { password: "another good password" })).status).toBe(303);
    expect((await browser.get(session)).status).toBe(200);
    expect((await ann.get(session)).status).toBe(401);
    expect((await site.browser().form("/sign-in", { email: ANN, password: PASSWORD })).status).toBe(401);
    expect((await acceptLink(site.browser(), link, { password: "a third good password" })).status).toBe(410);
  });
});

describe("signing in", () => {
  it("is refused after ten wrong tries, also with the right password, until a quarter of an hour has passed", async () => {
    const site = await newTeam();
    await site.person(ANN);
    await site.person("ben@example.org");
    const tries = await Promise.all(
      Array.from({ length: TRIES.account + 5 }, (_, k) =>
        site.browser().form("/sign-in", { email: ANN, password: `wrong ${k}` }, { "x-forwarded-for": `10.0.0.${k}` }),
      ),
    );
    // Tries at the same moment are all counted before one is made, so that fewer than ten may pass.
    expect(tries.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(TRIES.account);
    expect(new Set(tries.map(({ status }) => status))).toContain(429);
    expect((await site.browser().form("/sign-in", { email: ANN.toUpperCase(), password: PASSWORD })).status).toBe(429);
    expect((await site.browser().form("/sign-in", { email: "ben@example.org", password: PASSWORD })).status).toBe(303);
    site.pass(16);
    expect((await site.browser().form("/sign-in", { email: ANN, password: PASSWORD })).status).toBe(303);
  });
  it("is refused to an address that tries many accounts, whatever it says before the proxy's own word", async () => {
    const site = await newTeam();
    const from = (k: number) => ({ "x-forwarded-for": `1.2.3.${k}, 203.0.113.9` });
    const status = async (k: number) =>
      (await site.browser().form("/sign-in", { email: `a${k}@example.org`, password: PASSWORD }, from(k))).status;
    const tries = [];
    for (let k = 0; k < TRIES.address + 3; k++) tries.push(await status(k));
    expect(tries.slice(0, TRIES.address)).toEqual(Array(TRIES.address).fill(401));
    expect(tries.slice(TRIES.address)).toEqual([429, 429, 429]);
  });
  it("says the same of a wrong password and of an account that is not there", async () => {
    const site = await newTeam();
    await site.person(ANN);
    const said = async (email: string) => {
      const page = await (await site.browser().form("/sign-in", { email, password: "wrong password" })).text();
      return page.replaceAll(email, "");
    };
    expect(await said(ANN)).toBe(await said("nobody@example.org"));
  });
});

describe("a link", () => {
  it("is used by one of two who come at once", async () => {
    const site = await newTeam();
    const about = { email: ANN, kind: "invitation", role: "person", base: site.team.base } as const;
    const link = await linkFor(site.database, about);
    const both = await Promise.all([1, 2].map(() => acceptLink(site.browser(), link)));
    expect(both.map(({ status }) => status).sort()).toEqual([303, 410]);
  });
  it("leaves the address at once, is on no page, and no other site is told where somebody came from", async () => {
    const site = await newTeam();
    const about = { email: ANN, kind: "invitation", role: "person", base: site.team.base } as const;
    const link = await linkFor(site.database, about);
    const secret = link.slice(-43);
    const browser = site.browser();
    const first = await browser.get(`/link/${secret}`);
    expect([first.status, first.headers.get("location")]).toEqual([303, "/link"]);
    const page = await browser.get("/link");
    expect(await page.text()).not.toContain(secret);
    for (const one of [first, page, await browser.get("/sign-in"), await browser.get("/api/v1/health")])
      expect(one.headers.get("referrer-policy")).toBe("same-origin");
    expect(JSON.stringify(await site.database.db.selectFrom("link").selectAll().execute())).not.toContain(secret);
    expect(site.logged.join("\n")).not.toContain(secret);
  });
  it("to a project asks who has an account for its password, and opens to nobody else", async () => {
    const site = await newTeam();
    const { id, members } = await projectOf(site);
    await site.person(ANN);
    const invited = await members.owner.send("POST", `/api/v1/projects/${id}/invitations`, {
      email: ANN,
      role: "analyst",
    });
    const { link } = (await invited.json()) as { link: string };
    const thief = site.browser();
    expect((await acceptLink(thief, link, { password: "a password of the thief's" })).status).toBe(400);
    expect((await thief.get("/api/v1/projects")).status).toBe(401);
    const ann = site.browser();
    expect((await acceptLink(ann, link)).status).toBe(303);
    expect(await (await ann.get("/api/v1/projects")).json()).toEqual({
      projects: [{ id, name: "Talks", role: "analyst" }],
    });
  });
});

describe("a key", () => {
  const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });
  it("opens its project alone, with its role or its maker's where that has become less, until it ends", async () => {
    const site = await newTeam();
    const { id, members } = await projectOf(site);
    const at = `/api/v1/projects/${id}`;
    const make = async (role: string, days = 1) => {
      const made = await members.analyst.send("POST", `${at}/tokens`, { name: "import", role, days });
      return (await made.json()) as { id: string; token: string; role: string };
    };
    const [mine, high] = [await make("analyst"), await make("owner")];
    expect(high.role).toBe("analyst");
    expect((await site.request(`${at}/audit`, bearer(high.token))).status).toBe(403);
    expect((await site.request(`${at}/members`, bearer(mine.token))).status).toBe(200);
    const other = await members.analyst.send("POST", "/api/v1/projects", { name: "Other" });
    const { id: second } = (await other.json()) as { id: string };
    expect((await site.request(`/api/v1/projects/${second}/members`, bearer(mine.token))).status).toBe(404);
    const kept = JSON.stringify(await site.database.db.selectFrom("token").selectAll().execute());
    expect(kept).not.toContain(mine.token.slice(8));
    const listed = await (await members.analyst.get(`${at}/tokens`)).text();
    expect(listed).not.toContain(mine.token.slice(8));
    const { members: all } = (await (await members.owner.get(`${at}/members`)).json()) as {
      members: { id: string; role: string }[];
    };
    const person = all.find(({ role }) => role === "analyst")?.id;
    const put = (headers: Record<string, string>) =>
      site.request(`${at}/files/a.case.yaml`, { method: "PUT", headers, body: "a: 1" });
    const writing = { ...bearer(mine.token).headers, "If-None-Match": "*" };
    await members.owner.send("PUT", `${at}/members/${person}`, { role: "viewer" });
    expect((await put(writing)).status).toBe(403);
    await members.owner.send("PUT", `${at}/members/${person}`, { role: "analyst" });
    expect((await put(writing)).status).toBe(200);
    expect((await members.analyst.send("DELETE", `${at}/tokens/${mine.id}`)).status).toBe(200);
    expect((await site.request(`${at}/members`, bearer(mine.token))).status).toBe(401);
    await site.database.db.updateTable("token").set({ expires: "2020-01-01T00:00:00.000Z" }).execute();
    expect((await site.request(`${at}/members`, bearer(high.token))).status).toBe(401);
  });
  it("ends with its maker's membership", async () => {
    const site = await newTeam();
    const { id, members } = await projectOf(site);
    const at = `/api/v1/projects/${id}`;
    const made = await members.coder.send("POST", `${at}/tokens`, { name: "import", role: "coder", days: 1 });
    const { token } = (await made.json()) as { token: string };
    const { self } = (await (await members.coder.get(`${at}/members`)).json()) as { self: { id: string } };
    expect((await members.owner.send("DELETE", `${at}/members/${self.id}`)).status).toBe(200);
    expect((await site.request(`${at}/members`, bearer(token))).status).toBe(404);
    expect((await members.coder.get(`${at}/members`)).status).toBe(404);
  });
  it("makes no further key, and a cookie beside it adds nothing", async () => {
    const site = await newTeam();
    const { id, members } = await projectOf(site);
    const at = `/api/v1/projects/${id}`;
    const made = await members.owner.send("POST", `${at}/tokens`, { name: "read", role: "viewer", days: 1 });
    const { token } = (await made.json()) as { token: string };
    const beside = await members.owner.get(`${at}/audit`, bearer(token).headers);
    expect(beside.status).toBe(403);
    const none = await members.owner.get(`${at}/audit`, { Authorization: "Bearer nothing" });
    expect(none.status).toBe(401);
  });
});
