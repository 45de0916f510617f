import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect, it } from "vitest";
import { isCaseFile } from "../../src/store/file-names.js";
import { known, orchard, site, workspaceOfSite } from "../site.js";
import { operationsOf, PAYLOADS, TRACE } from "./operations.js";
import { isFull, seeded } from "./server-process.js";

const REQUESTS = isFull ? 10_000 : 400;
const strait = readFileSync(new URL("../../../../cases/strait.case.yaml", import.meta.url), "utf8");
const WORDS = [
  ...["", "strait", "orchard", "quota", "quota=halved", "north-south", "real", "true", "0", "1", "-1", "1e309", "NaN"],
  ...[
    "2024-02-30",
    "2024",
    "../..",
    "%00",
    "\0",
    "\u202e",

    "x".repeat(3000),
    "a".repeat(200),
    "[]",
    "{}",
    "null",
  ],
  ...[
    "zone.count",
    "strait@2023",
    "strait+none",
    "html",
    "en",
    "xx",
    "north.quota",
    "ann",
    "*",
    "a,b,,c",
    "=,=",
    "--json",
    "-o",
  ],
  ...["strait.case.yaml", "strait.ann.codings.jsonl", "new.case.yaml", ".entente", "all(quota=halved)", "not (", "&&"],
  ...PAYLOADS.sql,
];
const BODIES = [
  ...["", "{", "[]", "null", "1", '"x"', "{}", "\0", '{"a":'.repeat(2000), `[${"[".repeat(5000)}`],
  ...[
    '{"name":"Ann"}',
    '{"codings":[]}',
    '{"codings":[{}]}',
    '{"decisions":[{}]}',
    '{"forecast":{}}',
    '{"forecast":{"kind":"binary"}}',
  ],
  '{"codings":[{"id":"s1","source":"gazette","holder":"north","issue":"quota","stance":"halved"}]}',
  '{"case":"strait","verb":"check"}',
  '{"case":"strait","verb":"agree","query":{"draws":["0","1"]}}',
  "case: 1\nparties: [",
  "a: &a [*a]\n",
  ...PAYLOADS.pollution,
];

it(`${REQUESTS} requests made from the OpenAPI: no fault of the server, no trace of its insides, no write that none asked for`, {
  timeout: 3_600_000,
}, async () => {
  const app = await site("strait.case.yaml", { "strait.case.yaml": strait, "orchard.case.yaml": orchard });
  const operations = await operationsOf(app);
  const [{ folder } = { folder: "" }] = workspaceOfSite();
  const random = seeded(20_261_129);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const statuses = new Map<number, number>();
  let asked = new Set(readdirSync(folder));
  for (let k = 0; k < REQUESTS; k++) {
    const { method, path, inPath, inQuery, takes } = pick(operations);
    const value = (name: string): string => encodeURIComponent(name === "id" && random(3) > 0 ? "strait" : pick(WORDS));
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => value(name));
    const chosen = inQuery.filter((name) => name !== "draws" && random(4) === 0);
    const draws = inQuery.includes("draws") ? [`draws=${pick(["0", "0", "0", "3", "-1", "x", "1.5"])}`] : [];
    const odd = random(20) === 0 ? [`${value("odd")}=1`] : [];
    const query = [...draws, ...odd, ...chosen.map((name) => `${name}=${value(name)}`)].join("&");
    const address = `/api/v1${filled}${query === "" ? "" : `?${query}`}`;
    const isWriting = ["PUT", "POST"].includes(method);
    const headers: Record<string, string> = { ...known.headers };
    if (takes === "json" && random(10) > 0) headers["Content-Type"] = "application/json";
    if (random(4) === 0) headers["If-Match"] = pick(['"x"', "*", "", `"${"0".repeat(64)}"`]);
    // Events of a job that runs go on until it ends, which none of these needs to wait for.
    if (path.endsWith("/events") && inPath.length > 0 && random(2) === 0) continue;
    const response = await app.request(address, { method, headers, ...(isWriting ? { body: pick(BODIES) } : {}) });
    const text = await response.text();
    const what = `${k}: ${method} ${address}`;
    expect(response.status, `${what}\n${text}`).toBeLessThan(500);
    expect(TRACE.test(response.status >= 400 ? text : ""), `${what}\n${text}`).toBe(false);
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    const now = new Set(readdirSync(folder));
    const fresh = [...now].filter((name) => !asked.has(name));
    if (fresh.length > 0) {
      expect(isWriting && [201, 204].includes(response.status), `${what} wrote ${fresh}`).toBe(true);
      expect(
        fresh.filter((name) => !isCaseFile(name) && name !== "sources"),
        what,
      ).toEqual([]);
    }
    asked = now;
  }
  expect(readdirSync(dirname(folder))).toEqual(["talks"]);
  expect(readFileSync(`${folder}/orchard.case.yaml`, "utf8")).toBe(orchard);
  expect(statuses.get(200) ?? 0).toBeGreaterThan(REQUESTS / 50);
  const said = [...statuses].sort(([a], [b]) => a - b).map(([status, n]) => `${status}: ${n}`);
  console.log(`${REQUESTS} requests: ${said.join(", ")}; 0 server errors, 0 traces, 0 unexpected writes`);
});
