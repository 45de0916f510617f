import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readCase } from "../case/read-case.js";
import { viewCase } from "../case/view.js";
import { looksOf, SHAPES } from "./party-look.js";

it.each(["korea-2019", "korea-2021", "china-2021", "nile-2021", "strait"])(
  "looksOf(view) tells the parties of %s apart in grey: up to seven by shape, all by code",
  (id) => {
    const { kase } = readCase(readFileSync(new URL(`../../../../cases/${id}.case.yaml`, import.meta.url)));
    if (kase === null) throw new Error(id);
    const looks = [...looksOf(viewCase(kase), (party) => party).values()];
    const apart = looks.filter(({ ink }) => ink !== "ink-3").slice(0, SHAPES.length);
    expect(new Set(apart.map(({ shape }) => shape)).size).toBe(apart.length);
    expect(new Set(looks.map(({ code }) => code)).size).toBe(looks.length);
  },
);
