import { expect, it } from "vitest";
import type { Word } from "../document/neighbours.js";
import { keepingActions } from "./keeping-actions.js";
import { createQueue } from "./queue.js";

type Parts = Parameters<typeof keepingActions>[0];

it("keepingActions(parts) hands over when the edit that is on its way has come and is saved", async () => {
  const edits = createQueue();
  const happened: string[] = [];
  let hear: (key: string, word: Word) => void = () => {};
  let arrive: () => void = () => {};
  edits.add((done) => {
    arrive = () => {
      happened.push("edit");
      done();
    };
  });
  // Of all that the page has, what takes part in handing over.
  const parts = {
    store: { getState: () => ({ role: "writer" }) },
    neighbours: {
      hear: (listener: typeof hear) => {
        hear = listener;
      },
      tell: (_: string, word: Word) => happened.push(word),
    },
    keeper: {
      flush: async () => {
        happened.push("flush");
      },
    },
    opened: () => ({ key: "sample:strait" }),
    edited: edits.settled,
  } as unknown as Parts;
  keepingActions(parts);
  hear("sample:strait", "hand over");
  await new Promise((later) => setTimeout(later, 5));
  expect(happened).toEqual(["handing over"]);
  arrive();
  await expect.poll(() => happened).toEqual(["handing over", "edit", "flush", "handed over"]);
});
