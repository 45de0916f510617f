import { expect, it } from "vitest";
import { COMMANDS } from "./commands.js";
import { chordOf, createKeyReader } from "./keys.js";

const press = (key: string, held: Partial<Record<"ctrlKey" | "metaKey" | "shiftKey" | "altKey", boolean>> = {}) =>
  chordOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

it("chordOf(event) names a press alike with Ctrl and with Cmd", () => {
  expect([press("z", { ctrlKey: true }), press("z", { metaKey: true })]).toEqual(["Mod+Z", "Mod+Z"]);
  expect(press("Z", { ctrlKey: true, shiftKey: true })).toBe("Mod+Shift+Z");
  expect([press("1"), press("?", { shiftKey: true })]).toEqual(["1", "?"]);
});

it("press(chord) finds commands of one press and of two", () => {
  const { press: read } = createKeyReader(COMMANDS);
  expect(read("1")?.id).toBe("go.agree");
  expect(read("0")?.id).toBe("go.watch");
  expect(read("G")).toBeNull();
  expect(read("M")?.id).toBe("go.compare");
  expect(read("M")).toBeNull();
  expect(read("G")).toBeNull();
  expect(read("2")?.id).toBe("go.stand");
});

it("COMMANDS have one id and one press each", () => {
  const ids = COMMANDS.map(({ id }) => id);
  const presses = COMMANDS.flatMap(({ keys }) => keys);
  expect([new Set(ids).size, new Set(presses).size]).toEqual([ids.length, presses.length]);
});
