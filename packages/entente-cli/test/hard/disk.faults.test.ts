import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { hashOfFile } from "../../src/store/originals.js";
import { openWorkspace } from "../../src/workspace/open-workspace.js";
import { isBuilt, startServer } from "./server-process.js";
import { tally } from "./tally.js";

const strait = readFileSync(new URL("../../../../cases/strait.case.yaml", import.meta.url), "utf8");
const folder = mkdtempSync(join(tmpdir(), "entente-full-"));
const isMounted = mounted();
afterAll(() => {
  if (isMounted) execFileSync("umount", ["--lazy", folder]);
  rmSync(folder, { recursive: true, force: true });
});

/** A disk of 6 MB in memory; only root may make one, and not everywhere. */
function mounted(): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=6m", "tmpfs", folder], { stdio: "ignore" });
    return true;
  } catch {
    tally("A full disk is not tried: mounting one needs root on Linux.");
    return false;
  }
}

describe.skipIf(!isMounted || !isBuilt)("a disk that is full", () => {
  it("is said in one line, loses nothing that was acknowledged, and takes writes again once there is room", async () => {
    const file = join(folder, "strait.case.yaml");
    writeFileSync(file, strait);
    const server = await startServer(folder);
    const documents = new Map<string, string>();
    let text = strait;
    const save = async (wanted: string): Promise<Response> => {
      const headers = { cookie: server.cookie, "If-Match": `"${hashOfFile(Buffer.from(text))}"` };
      const response = await fetch(`${server.address}api/files/strait.case.yaml`, {
        method: "PUT",
        body: wanted,
        headers,
      });
      if (response.status === 204) text = wanted;
      return response;
    };
    const keep = async (k: number, size: number): Promise<Response> => {
      const bytes = Uint8Array.from({ length: size }, (_, at) => (at * (k + 3)) % 251);
      const headers = { cookie: server.cookie };
      const response = await fetch(`${server.address}api/v1/documents?name=d${k}`, {
        method: "POST",
        body: bytes,
        headers,
      });
      if (response.status === 201)
        documents.set(((await response.clone().json()) as { id: string }).id, hashOfFile(bytes));
      return response;
    };
    const refusals: string[] = [];
    const take = async (response: Response): Promise<void> => {
      if (response.status === 507) refusals.push(((await response.json()) as { message: string }).message);
      else expect([201, 204]).toContain(response.status);
    };
    for (let k = 0; k < 60; k++) {
      await take(await keep(k, k < 40 ? 200_000 : 9_000));
      await take(await save(`${strait}\n# ${k}\n${"#".repeat(60_000)}\n`));
    }
    expect(refusals.length).toBeGreaterThan(10);
    expect(new Set(refusals)).toEqual(new Set(["The disk is full, so nothing was written. Make room and save again."]));
    expect(documents.size).toBeGreaterThan(5);
    expect(readFileSync(file, "utf8")).toBe(text);
    expect(readdirSync(join(folder, ".entente", "new"))).toEqual([]);
    // Reading goes on, also what no longer can be written about.
    const agree = await fetch(`${server.address}api/v1/cases/strait/agree?draws=0`, {
      headers: { cookie: server.cookie },
    });
    expect(agree.status).toBe(200);
    execFileSync("mount", ["-o", "remount,size=24m", folder]);
    expect((await save(`${strait}\n# room again\n`)).status).toBe(204);
    expect((await keep(99, 300_000)).status).toBe(201);
    server.child.kill("SIGTERM");
    expect(await server.gone).toBe(0);
    const workspace = await openWorkspace(folder);
    expect(new TextDecoder().decode((await workspace.read("strait.case.yaml")) ?? new Uint8Array())).toBe(text);
    for (const [id, hash] of documents) {
      const bytes = await workspace.store.bytesOfDocument(id);
      expect(bytes === null ? null : hashOfFile(bytes)).toBe(hash);
    }
    await workspace.close();
    const { bavail, bsize } = statfsSync(folder);
    tally(
      `full disk: ${documents.size} documents acknowledged and 0 lost, ${refusals.length} writes refused on the full disk, ${bavail * bsize} bytes free at last`,
    );
  });
});
