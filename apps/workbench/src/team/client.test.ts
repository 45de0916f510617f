import { describe, expect, it } from "vitest";
import { teamClient } from "./client.js";

/** A server that answers one thing and keeps what it was sent. */
function serverSaying(status: number, body: unknown, headers: Record<string, string> = {}) {
  const sent: { url: string; init: RequestInit | undefined }[] = [];
  const request: typeof fetch = async (url, init) => {
    sent.push({ url: String(url), init });
    const isText = typeof body === "string";
    const type = isText ? "text/plain; charset=utf-8" : "application/json";
    return new Response(isText ? body : JSON.stringify(body), {
      status,
      headers: { "Content-Type": type, ...headers },
    });
  };
  return { client: teamClient("/entente/", request), sent };
}

describe("teamClient(base, request)", () => {
  it("asks at the site's own path, with places filled in and escaped", async () => {
    const { client, sent } = serverSaying(200, "case: 1\n", { ETag: '"abc"' });
    const path = { project: "p1", name: "a b/c.case.yaml" };
    const read = await client.ask("GET /projects/{project}/files/{name}", { path });
    expect(read).toEqual({ status: "done", answer: "case: 1\n", tag: '"abc"' });
    expect(sent[0]?.url).toBe("/entente/api/v1/projects/p1/files/a%20b%2Fc.case.yaml");
    expect(sent[0]?.init?.method).toBe("GET");
    expect(client.addressOf("GET /projects/{project}/events", { project: "p1" })).toBe(
      "/entente/api/v1/projects/p1/events",
    );
  });
  it("hands back what somebody else has written where a file was written over another state", async () => {
    const version = { number: 2, hash: "h", made: "2026-01-01T00:00:00.000Z", by: "Ben", note: null };
    const clash = { message: "m", lines: ["m"], newer: { ...version, text: "b: 1" }, base: null };
    const { client, sent } = serverSaying(409, clash);
    const written = await client.ask("PUT /projects/{project}/files/{name}", {
      path: { project: "p1", name: "a.case.yaml" },
      headers: { "If-Match": '"abc"' },
      body: "a: 1",
    });
    expect(written).toEqual({ status: 409, refused: clash });
    if (written.status === 409) expect(written.refused.newer?.text).toBe("b: 1");
    expect(sent[0]?.init).toMatchObject({ body: "a: 1", headers: { "If-Match": '"abc"' } });
  });
  it("sends JSON as JSON, and gives the line of any other refusal", async () => {
    const { client, sent } = serverSaying(403, { message: "This needs owner.", lines: ["This needs owner."] });
    const path = { project: "p1" };
    const body = { email: "ann@example.org", role: "coder" } as const;
    const invited = await client.ask("POST /projects/{project}/invitations", { path, body });
    expect(invited).toMatchObject({ status: "other", code: 403, refused: { message: "This needs owner." } });
    expect(sent[0]?.init).toMatchObject({
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json" },
    });
  });
});
