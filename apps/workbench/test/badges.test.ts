import { readFileSync } from "node:fs";
import { ask, readCase, screenOf, type Verb } from "entente";
import { describe, expect, it } from "vitest";
import type { Look, Reply, Request } from "../src/runner/protocol.js";
import { answerWithBadges } from "../src/worker/answering.js";

const file = "strait.case.yaml";
const text = readFileSync(new URL(`../../../cases/${file}`, import.meta.url), "utf8");
const look: Look = { language: "en", width: 900, theme: "light" };
const input = { text, file, changes: [], scenarios: {}, day: null };
const ALL: readonly Verb[] = ["order", "agree", "stand", "deal", "block", "forum", "ratify", "break", "pay", "watch"];

async function badgesOf(verbs: readonly Verb[], id: number): Promise<Reply[]> {
  const request: Extract<Request, { kind: "badge" }> = {
    kind: "badge",
    ...{ id, input, verbs, look, draws: 50 },
    frame: { seed: 1 } as Extract<Request, { kind: "badge" }>["frame"],
  };
  const heard: Reply[] = [];
  await answerWithBadges(request, (reply) => heard.push(reply));
  return heard;
}

describe("answerWithBadges(request, post)", () => {
  it("gives each question, the first one first, the screen that its own worlds give it", async () => {
    const { kase } = readCase(text, { file });
    if (kase === null) throw new Error(`${file} does not read`);
    const heard = await badgesOf(ALL, 1);
    expect(heard.map((reply) => ("verb" in reply ? reply.verb : reply.kind))).toEqual([...ALL, "done"]);
    for (const reply of heard) {
      if (reply.kind !== "answered") continue;
      const alone = screenOf(kase, ask(kase, reply.verb, { seed: 1, draws: 50 }, { language: "en" }), look);
      expect(reply.screen, reply.verb).toEqual(alone);
    }
  });

  it("leaves the rest where something newer is wanted", async () => {
    const [older, newer] = await Promise.all([badgesOf(["deal", "watch"], 2), badgesOf(["agree"], 3)]);
    expect(older.filter(({ kind }) => kind === "answered").length).toBeLessThan(2);
    expect(newer.map(({ kind }) => kind)).toEqual(["answered", "done"]);
  });
});
