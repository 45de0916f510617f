import { expect, it } from "vitest";
import { addressOf, HOME, hashOf } from "./address.js";

it("addressOf(hashOf(address)) is the address", () => {
  const address = {
    ...HOME,
    screen: "agree" as const,
    caseId: "korea-2021",
    asOf: "2021-04",
    forum: "six-party",
    voice: "official" as const,
    where: "relief >= partial, x = y",
    sel: "position.japan.abductees",
    changes: [
      { kind: "off", collection: "redLines", id: "jp-abductees" },
      { kind: "place", party: "rok", issue: "relief", at: 75 },
    ] as const,
  };
  expect(addressOf(hashOf(address))).toEqual(address);
});

it("addressOf(hash) leads home from what it does not know", () => {
  for (const hash of ["", "#", "#/", "#/nowhere", "#/%%%?w=x"]) expect(addressOf(hash).screen, hash).toBe("home");
});
