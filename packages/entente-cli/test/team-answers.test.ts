import { readFileSync } from "node:fs";
import { describe, expect, it as test } from "vitest";
import { createTeamApp } from "../src/team/app.js";
import { answerKey } from "../src/team/at-hand.js";
import { isSkipped, newTeam, projectOf, withPostgres } from "./team.js";

withPostgres();
const it = test.skipIf(isSkipped);
const strait = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");

describe("a question over a team's case", () => {
  it("is not computed again where question, parameters, seed and every text are the same, whoever asks", async () => {
    const site = await newTeam();
    const { id, members } = await projectOf(site);
    const asked: string[] = [];
    const counting: typeof site.team = {
      ...site.team,
      threads: {
        ...site.team.threads,
        answer: (question, asking) => {
          asked.push(question.line.join(" "));
          return site.team.threads.answer(question, asking);
        },
      },
    };
    const { app } = createTeamApp(counting);
    const at = `/api/v1/projects/${id}`;
    const ask = async (role: keyof typeof members, path: string): Promise<string> => {
      const cookie = [...members[role].cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      const answer = await app.request(`https://team.example${at}/cases/strait/${path}`, {
        headers: { cookie, host: "team.example" },
      });
      expect(answer.status, path).toBe(200);
      return answer.text();
    };
    const put = async (text: string, headers: Record<string, string>) =>
      (await members.analyst.send("PUT", `${at}/files/strait.case.yaml`, text, headers)).headers.get("etag") ?? "";
    const tag = await put(strait, { "If-None-Match": "*" });
    const first = await ask("viewer", "agree?draws=0");
    for (const role of ["viewer", "coder", "owner"] as const) expect(await ask(role, "agree?draws=0")).toBe(first);
    expect(asked).toHaveLength(1);
    await ask("viewer", "agree?draws=2&seed=1");
    await ask("viewer", "agree?draws=2&seed=2");
    await ask("viewer", "agree?draws=2&seed=1");
    await ask("viewer", "stand?draws=0");
    expect(asked).toHaveLength(4);
    // What is refused is asked anew, and what is written makes another text.
    const other = await put(strait.replace(/^title:.*$/m, "title: Other waters"), { "If-Match": tag });
    expect(await ask("viewer", "agree?draws=0")).not.toBe(first);
    expect(asked).toHaveLength(5);
    // The old text again is the old answer.
    await put(strait, { "If-Match": other });
    expect(await ask("viewer", "agree?draws=0")).toBe(first);
    expect(asked).toHaveLength(5);
  });
  it("is another where a codings file differs that only some may read", async () => {
    const site = await newTeam();
    const { id, members } = await projectOf(site);
    const at = `/api/v1/projects/${id}`;
    await members.analyst.send("PUT", `${at}/files/strait.case.yaml`, strait, { "If-None-Match": "*" });
    const entry = { id: "s1", source: "gazette", holder: "north", issue: "quota", stance: "halved" };
    const coder = (await (await members.coder.get(`${at}/members`)).json()) as { self: { coder: string } };
    const body = { codings: [entry] };
    const coded = await members.coder.send("POST", `${at}/cases/strait/codings/${coder.self.coder}`, body);
    expect(coded.status).toBe(201);
    const ask = (role: keyof typeof members) =>
      members[role].get(`${at}/cases/strait/agreement?codings=strait.${coder.self.coder}.codings.jsonl`);
    const [own, viewers] = [await ask("coder"), await ask("viewer")];
    expect([own.status, await own.text()]).not.toEqual([viewers.status, await viewers.text()]);
    expect((await ask("viewer")).status).toBe(400);
  });
});

test("answerKey(line, hashes) differs by every part and by no order of files", () => {
  const files = (entries: Record<string, string>) => new Map(Object.entries(entries));
  const keys = [
    answerKey(["agree", "--seed=1"], files({ a: "1" })),
    answerKey(["agree", "--seed=2"], files({ a: "1" })),
    answerKey(["agree --seed=1"], files({ a: "1" })),
    answerKey(["agree", "--seed=1"], files({ a: "2" })),
    answerKey(["agree", "--seed=1"], files({ b: "1" })),
    answerKey(["agree", "--seed=1"], files({})),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(answerKey([], files({ a: "1", b: "2" }))).toBe(answerKey([], files({ b: "2", a: "1" })));
});
