import { expect, it } from "vitest";
import { idFor } from "./id-for.js";

it("idFor(name, word, taken) makes an id of a name, and one of the word where the name has no letters for it", () => {
  expect(idFor("New Zealand", "party", [])).toBe("new-zealand");
  expect(idFor("Côte d'Ivoire", "party", [])).toBe("cote-d-ivoire");
  expect(idFor("1990s talks", "issue", [])).toBe("s-talks");
  expect(idFor("한국", "party", ["party"])).toBe("party-2");
});
