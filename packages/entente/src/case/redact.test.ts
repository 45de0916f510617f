import { describe, expect, it } from "vitest";
import { readCase } from "./read-case.js";
import { REDACTIONS, type Redaction, redactCase } from "./redact.js";

/** One statement of each kind of voice, a source that only a private one has, and inputs that rest on each. */
const TEXT = `
entente: 1
note: CASE-NOTE
parties: { north: { name: North }, south: { name: South } }
issues:
  catch: { name: the catch, statusQuo: full, options: { full: { at: 0 }, half: { at: 60 } } }
positions:
  north: { catch: { at: full, salience: 50, evidence: [said-open], note: OPEN-NOTE } }
  south: { catch: { at: half, salience: 50, evidence: [whisper-ID], note: SECRET-NOTE } }
redLines:
  line: { party: north, require: { catch: "= full" }, evidence: [said-open, rumour-ID], note: MIXED-NOTE }
sources:
  paper: { title: The paper }
  memo-ID: { title: SECRET-MEMO, author: SECRET-AUTHOR, url: "https://secret.example" }
statements:
  said-open: { source: paper, holder: north, actor: Minister, issue: catch, stance: full, voice: official, gloss: OPEN-GLOSS }
  rumour-ID: { source: paper, holder: north, actor: RUMOUR-ACTOR, issue: catch, stance: full, voice: reported, gloss: RUMOUR-GLOSS }
  whisper-ID: { source: memo-ID, holder: south, actor: SECRET-ACTOR, issue: catch, stance: half, voice: private, quote: SECRET-QUOTE }
`.replaceAll("-ID", "-id");

const { kase, problems } = readCase(TEXT, { file: "small.case.yaml" });
if (kase === null) throw new Error(JSON.stringify(problems));
const sound = kase;

const SECRET = /SECRET|whisper-id|memo-id|secret\.example|CASE-NOTE/;
const RUMOUR = /RUMOUR|rumour-id|MIXED-NOTE/;
const seen = (level: Redaction): string => JSON.stringify(redactCase(sound, level).kase);

describe("redactCase(kase, level)", () => {
  it("keeps back who said what was not said in public, and the inputs that rest on it stay", () => {
    const { kase: left, ...counts } = redactCase(sound, "sources");
    expect(counts).toEqual({ statements: 2, sources: 1, inputs: 0 });
    expect(seen("sources")).not.toMatch(SECRET);
    expect(seen("sources")).not.toMatch(RUMOUR);
    expect(seen("sources")).toMatch(/OPEN-NOTE.*OPEN-GLOSS/);
    expect(left.positions.south?.catch).toMatchObject({ at: "half", evidence: ["hidden-2"] });
  });
  it("leaves out what rests on private statements alone, and says how much", () => {
    const { kase: left, inputs } = redactCase(sound, "private");
    expect(inputs).toBe(1);
    expect(left.positions.south).toEqual({});
    expect(left.positions.north?.catch).toMatchObject({ at: "full" });
    expect(Object.keys(left.statements)).toEqual(["said-open", "hidden-1"]);
    expect(seen("private")).not.toMatch(SECRET);
    expect(seen("private")).not.toMatch(RUMOUR);
  });
  it("keeps no word of any statement, source or note where figures alone are wanted", () => {
    expect(seen("figures-only")).not.toMatch(/OPEN-|Minister|The paper|said-open/);
    expect(redactCase(sound, "figures-only").kase.positions.south?.catch).toMatchObject({ at: "half" });
  });
  it("changes nothing where nothing is to be kept back", () => {
    expect(redactCase(sound, REDACTIONS[0]).kase).toBe(sound);
  });
});
