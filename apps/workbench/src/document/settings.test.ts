import { expect, it } from "vitest";
import { DEFAULT_SETTINGS, shelfOver } from "./settings.js";

it("load() takes what it understands and leaves the rest as at first", () => {
  const kept = (value: unknown) =>
    shelfOver(() => ({ getItem: () => JSON.stringify(value) }) as unknown as Storage).load();
  const found = { seed: 7, draws: 10, loss: "cubic", density: "compact", keys: { undo: ["Z"], redo: "Y" }, more: 1 };
  expect(kept(found)).toEqual({ ...DEFAULT_SETTINGS, seed: 7, density: "compact", keys: { undo: ["Z"] } });
  expect([kept(null), kept("x"), kept([])]).toEqual(Array(3).fill(DEFAULT_SETTINGS));
});

it("load() takes no worlds, or enough of them to vouch for something", () => {
  const drawn = (draws: number) =>
    shelfOver(() => ({ getItem: () => JSON.stringify({ draws }) }) as unknown as Storage).load().draws;
  expect([0, 1000, 1_000_000].map(drawn)).toEqual([0, 1000, 1_000_000]);
  expect([-1, 1, 999, 1_000_001, 1000.5].map(drawn)).toEqual(Array(5).fill(DEFAULT_SETTINGS.draws));
});

it("load() gives what save() kept, and the first settings where nothing or nothing readable is kept", () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  } as unknown as Storage;
  const shelf = shelfOver(() => storage);
  expect(shelf.load()).toEqual(DEFAULT_SETTINGS);
  shelf.save({ ...DEFAULT_SETTINGS, computing: "when asked" });
  expect(shelf.load().computing).toBe("when asked");
  for (const name of kept.keys()) kept.set(name, "{");
  expect(shelf.load()).toEqual(DEFAULT_SETTINGS);
});

it("load() and save() do without a storage that refuses", () => {
  const shelf = shelfOver(() => {
    throw new DOMException("denied");
  });
  shelf.save(DEFAULT_SETTINGS);
  expect(shelf.load()).toEqual(DEFAULT_SETTINGS);
});
