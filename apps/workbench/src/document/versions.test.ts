import { expect, it } from "vitest";
import type { KeptVersion } from "./vault.js";
import { createVersions } from "./versions.js";

function parts() {
  const kept: KeptVersion[] = [];
  let time = 0;
  const vault = {
    versions: async (key: string) => kept.filter((one) => one.key === key).toReversed(),
    addVersion: async (one: KeptVersion) => {
      kept.push(one);
    },
  };
  const versions = createVersions({ vault, now: () => time });
  return { kept, versions, pass: (minutes: number) => (time += minutes * 60_000) };
}

it("keeps a version after ten minutes of work, and none while nothing changes", async () => {
  const { kept, versions, pass } = parts();
  versions.follow("sample:a");
  versions.worked("one");
  pass(9);
  versions.worked("two");
  expect(kept).toEqual([]);
  pass(1);
  versions.worked("three");
  await Promise.resolve();
  await Promise.resolve();
  expect(kept.map(({ text, why }) => [text, why])).toEqual([["three", "time"]]);
  pass(60);
  expect(kept).toHaveLength(1);
});

it("keeps the same state once, and again where it is given a name", async () => {
  const { kept, versions } = parts();
  versions.follow("sample:a");
  await versions.keep("x", "before", "deleting");
  await versions.keep("x", "before", "pasting");
  await versions.keep("x", "named", "my name");
  expect(kept.map(({ label }) => label)).toEqual(["deleting", "my name"]);
});
