import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect, it } from "vitest";
import { isCaseFile } from "../../src/store/file-names.js";
import { known, orchard, site, workspaceOfSite } from "../site.js";
import { fuzzed } from "./fuzzing.js";
import { operationsOf, TRACE } from "./operations.js";
import { isFull, seeded } from "./server-process.js";
import { tally } from "./tally.js";

const REQUESTS = isFull ? 10_000 : 400;
const strait = readFileSync(new URL("../../../../cases/strait.case.yaml", import.meta.url), "utf8");

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
    const operation = pick(operations);
    const { method, path, inPath } = operation;
    const { address, isWriting, headers, body } = fuzzed(operation, random);
    // Events of a job that runs go on until it ends, which none of these needs to wait for.
    if (path.endsWith("/events") && inPath.length > 0 && random(2) === 0) continue;
    const response = await app.request(address, {
      method,
      headers: { ...known.headers, ...headers },
      ...(body === undefined ? {} : { body }),
    });
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
  tally(
    `local server, fuzzed: ${REQUESTS} requests: ${said.join(", ")}; 0 server errors, 0 traces, 0 unexpected writes`,
  );
});
