import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { LANGUAGES } from "entente";
import { describe, expect, it } from "vitest";
import { formContent } from "../../../packages/entente/src/case/form/form-content.js";
import { overlaysOpened } from "../src/worker/handed/overlays.js";
import { shipped } from "./journey.js";

const why = {
  ...{ noKey: "no key", plain: "plain", "other-key": "other key", damaged: "damaged", twice: "twice", large: "large" },
  noRelease: "is no release",
};

describe("overlaysOpened", () => {
  it("makes an overlay of a form that came back, sealed for the same key, and takes no two of one party", async () => {
    const kase = shipped("strait");
    const key = await generateX25519Identity();
    const answers = {
      ...{
        entente: 1,
        form: 1,
        case: "strait",
        version: formContent(kase, "north", LANGUAGES).version,
        party: "north",
      },
      ...{ delegate: "Ann", places: { quota: 100, access: 50 }, points: { quota: 60, access: 40 }, lines: [] },
      ...{ alternative: { kind: "statusQuo" }, ballot: [] },
    };
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(key));
    const bytes = new TextEncoder().encode(armor.encode(await encrypter.encrypt(JSON.stringify(answers))));
    const input = { text: "", file: "", changes: [], scenarios: {}, day: null };
    const task = { kind: "open-overlays", input, key, releases: "", why, language: "en" } as const;
    const one = await overlaysOpened(kase, { ...task, files: [{ name: "a.age", bytes }] });
    if (one.kind !== "overlays") throw new Error(one.kind);
    expect(one.refused).toEqual([]);
    expect(one.overlays.map(({ party }) => party)).toEqual(["north"]);
    expect(one.forms.map(({ party, findings }) => [party, findings[0]?.text])).toEqual([
      ["north", "One form of North."],
    ]);
    const decrypter = new Decrypter();
    decrypter.addIdentity(key);
    const [saved] = one.sealed;
    expect(saved?.file).toBe("strait.north.party.yaml");
    const opened = await decrypter.decrypt(armor.decode(saved?.text ?? ""), "text");
    expect(JSON.parse(opened).positions.access).toMatchObject({ at: 50, salience: 40, seen: "mediator" });
    const again = new TextEncoder().encode(saved?.text);
    const both = await overlaysOpened(kase, {
      ...task,
      files: [
        { name: "a.age", bytes },
        { name: "b.party.yaml", bytes: again },
      ],
    });
    expect(both).toMatchObject({ overlays: [], sealed: [], refused: ["north: twice"] });
    expect(await overlaysOpened(kase, { ...task, releases: "{}\n", files: [] })).toMatchObject({
      refused: ["strait.releases.jsonl:1: is no release"],
    });
  });
});
