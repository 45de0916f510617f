import { expect, it } from "vitest";
import type { Answering } from "./answering.js";
import { createJobs, keptReplies } from "./jobs.js";

/** Answers with as many signs as the question says. */
const answering: Answering = {
  answer: async ([signs = ""]) => ({ status: 200, body: "x".repeat(Number(signs)) }),
  close: async () => {},
};

it("createJobs(answering, replies) forgets the oldest ended jobs where the answers of all who share them grow too long", async () => {
  const replies = keptReplies(100);
  const [ann, ben] = [createJobs(answering, replies), createJobs(answering, replies)];
  const run = async (jobs: typeof ann, signs: number): Promise<string> => {
    const id = jobs.start({ verb: "agree", case: "a" }, [String(signs)])?.id ?? "";
    await new Promise<void>((over) => {
      jobs.listen(id, ({ state }) => state !== "running" && over());
    });
    return id;
  };
  const first = await run(ann, 40);
  const second = await run(ben, 40);
  expect([ann.reply(first)?.body.length, ben.reply(second)?.body.length]).toEqual([40, 40]);
  // Nobody has the job of another, whoever shares the memory.
  expect([ann.reply(second), ann.find(second), ben.find(first)]).toEqual([null, null, null]);
  const third = await run(ben, 50);
  expect([ann.find(first), ann.all(), ann.reply(first)]).toEqual([null, [], null]);
  expect(ben.all().map(({ id }) => id)).toEqual([second, third]);
  // One that is longer than all may be is there until the next.
  const long = await run(ann, 1000);
  expect([ann.reply(long)?.body.length, ben.all().length]).toEqual([1000, 0]);
  await run(ben, 1);
  expect(ann.find(long)).toBeNull();
});
