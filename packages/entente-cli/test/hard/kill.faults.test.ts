import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { expect, it } from "vitest";
import { hashOfFile } from "../../src/store/originals.js";
import { openWorkspace } from "../../src/workspace/open-workspace.js";
import { isBuilt, isFull, type ServerProcess, seeded, spawnServer, startServer } from "./server-process.js";
import { tally } from "./tally.js";

const KILLS = isFull ? 200 : 8;
const WRITES = isFull ? 1000 : 40;
const strait = readFileSync(new URL("../../../../cases/strait.case.yaml", import.meta.url), "utf8");

/** What the server has acknowledged, and what was sent last and may or may not have arrived. */
interface Ledger {
  readonly codings: Set<string>;
  /** Hash by id of the document. */
  readonly documents: Map<string, string>;
  /** Texts of the case file, from the last acknowledged on. */
  texts: string[];
  acknowledged: number;
}

it.skipIf(!isBuilt)(
  `a server that is killed at any moment loses nothing that it acknowledged (${KILLS} kills)`,
  { timeout: 1_800_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "entente-kill-"));
    writeFileSync(join(folder, "strait.case.yaml"), strait);
    const random = seeded(7);
    const ledger: Ledger = { codings: new Set(), documents: new Map(), texts: [strait], acknowledged: 0 };
    let kills = 0;
    let killsAtStart = 0;
    try {
      while (kills < KILLS || ledger.acknowledged < WRITES) {
        // Every eighth is killed while it starts, when it brings its store up to the files.
        if (kills % 8 === 7) {
          const { child, gone } = spawnServer(folder);
          await pause(random(500));
          child.kill("SIGKILL");
          await gone;
          killsAtStart++;
        } else {
          const server = await startServer(folder);
          const over = { value: false };
          const writers = [0, 1, 2, 1].map((kind, k) => write(server, { ledger, k: kills * 10 + k, kind, over }));
          await pause(50 + random(400));
          server.child.kill("SIGKILL");
          await server.gone;
          over.value = true;
          await Promise.all(writers);
        }
        kills++;
        await verify(folder, ledger);
      }
      tally(
        `local server: ${kills} kills (${killsAtStart} while starting), ${ledger.acknowledged} acknowledged writes, 0 lost, 0 corrupt`,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    expect(kills).toBeGreaterThanOrEqual(KILLS);
    expect(ledger.acknowledged).toBeGreaterThanOrEqual(WRITES);
  },
);

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Writes one thing after another until the server is gone. */
async function write(
  { address, cookie }: ServerProcess,
  { ledger, k, kind, over }: { ledger: Ledger; k: number; kind: number; over: { readonly value: boolean } },
): Promise<void> {
  for (let n = 0; !over.value; n++) {
    try {
      if (kind === 0) await addCoding(`c${k}-${n}`);
      else if (kind === 1) await addDocument(`d${k}-${n}`);
      else await saveText(`${strait}\n# ${k} ${n}\n`);
    } catch (error) {
      // What `fetch` throws where nobody answers any more; anything else is a finding.
      if (error instanceof TypeError) return;
      throw error;
    }
  }

  async function addCoding(id: string): Promise<void> {
    const coding = {
      ...{ id, kind: "stance", source: "gazette", paragraph: 3, holder: "north", issue: "quota", stance: "halved" },
      ...{ strength: "firm", voice: "official", date: "2024-02" },
    };
    const response = await fetch(`${address}api/v1/cases/strait/codings/ann`, {
      method: "POST",
      headers: { cookie, "Content-Type": "application/json" },
      body: JSON.stringify({ codings: [coding] }),
    });
    expect(response.status, await response.text()).toBe(201);
    ledger.codings.add(id);
    ledger.acknowledged++;
  }

  async function addDocument(name: string): Promise<void> {
    const bytes = new TextEncoder().encode(name.repeat(1 + (n(name) % 900)));
    const response = await fetch(`${address}api/v1/documents?name=${name}`, {
      method: "POST",
      headers: { cookie },
      body: bytes,
    });
    const { id } = (await response.json()) as { id: string };
    expect(response.status).toBe(201);
    ledger.documents.set(id, hashOfFile(bytes));
    ledger.acknowledged++;
  }

  async function saveText(text: string): Promise<void> {
    const base = `"${hashOfFile(new TextEncoder().encode(ledger.texts[0] ?? ""))}"`;
    ledger.texts.push(text);
    const response = await fetch(`${address}api/files/strait.case.yaml`, {
      method: "PUT",
      headers: { cookie, "If-Match": base },
      body: text,
    });
    expect(response.status).toBe(204);
    ledger.texts = [text];
    ledger.acknowledged++;
  }
}

function n(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_536, 7);
}

/** Everything acknowledged is there, the store is whole, and no half of a file is in anybody's way. */
async function verify(folder: string, ledger: Ledger): Promise<void> {
  const workspace = await openWorkspace(folder);
  try {
    const text = new TextDecoder().decode((await workspace.read("strait.case.yaml")) ?? new Uint8Array());
    expect(ledger.texts.includes(text), "the case is the last one acknowledged, or one that was under way").toBe(true);
    ledger.texts = [text];
    const head = await workspace.store.head("strait.case.yaml");
    expect(head?.hash).toBe(hashOfFile(new TextEncoder().encode(text)));
    const lines = new TextDecoder().decode((await workspace.read("strait.ann.codings.jsonl")) ?? new Uint8Array());
    const ids = lines.split("\n").flatMap((line) => (line === "" ? [] : [(JSON.parse(line) as { id: string }).id]));
    expect(new Set(ids).size, "no coding twice").toBe(ids.length);
    expect([...ledger.codings].filter((id) => !ids.includes(id))).toEqual([]);
    const entries = await workspace.store.entries({ kind: "coding", most: 1e6 });
    expect(entries.map(({ key }) => key)).toEqual(ids);
    for (const [id, hash] of ledger.documents) {
      const bytes = await workspace.store.bytesOfDocument(id);
      expect(bytes === null ? null : hashOfFile(bytes)).toBe(hash);
    }
  } finally {
    await workspace.close();
  }
  const connection = new DatabaseSync(join(folder, ".entente", "store.db"));
  expect(Object.values(connection.prepare("PRAGMA integrity_check").get() ?? {})).toEqual(["ok"]);
  expect(connection.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
  connection.close();
}
