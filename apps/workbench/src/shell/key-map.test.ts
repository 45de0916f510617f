import { expect, it } from "vitest";
import { COMMANDS } from "./commands.js";
import { isLetters, takenBy, withKeys } from "./key-map.js";

const AS_AT_FIRST = { keys: {}, letters: "on" } as const;

it("isLetters(chord) tells letters, digits and marks from what is held with Ctrl and from named keys", () => {
  expect(["1", "T", "?", "Shift+J", "G D"].map(isLetters)).toEqual([true, true, true, true, true]);
  expect(["Mod+K", "Mod+Shift+Z", "F6", "Shift+F6", "Escape"].map(isLetters)).toEqual(Array(5).fill(false));
});

it("withKeys(commands, settings) takes the presses that were set, and leaves out letters where they are off", () => {
  const keysOf = (id: string, settings: Parameters<typeof withKeys>[1]) =>
    withKeys(COMMANDS, settings).find((one) => one.id === id)?.keys;
  expect(keysOf("table", AS_AT_FIRST)).toEqual(["T"]);
  expect(keysOf("table", { ...AS_AT_FIRST, keys: { table: ["Y"] } })).toEqual(["Y"]);
  expect(keysOf("table", { ...AS_AT_FIRST, keys: { table: [] } })).toEqual([]);
  expect(keysOf("table", { ...AS_AT_FIRST, letters: "off" })).toEqual([]);
  expect(keysOf("go.case", { ...AS_AT_FIRST, letters: "off" })).toEqual([]);
  expect(keysOf("undo", { ...AS_AT_FIRST, letters: "off" })).toEqual(["Mod+Z"]);
});

it("takenBy(commands, chord, settings, besides) names the command that has the press, also as the first of two", () => {
  expect(takenBy(COMMANDS, "T", AS_AT_FIRST, "undo")).toBe("table");
  expect(takenBy(COMMANDS, "T", AS_AT_FIRST, "table")).toBeNull();
  expect(takenBy(COMMANDS, "T", { keys: { table: ["Y"] } }, "undo")).toBeNull();
  expect(takenBy(COMMANDS, "G", AS_AT_FIRST, "undo")).toBe("go.documents");
  expect(takenBy(COMMANDS, "T X", AS_AT_FIRST, "undo")).toBe("table");
});
