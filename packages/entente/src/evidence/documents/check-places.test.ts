import { describe, expect, it } from "vitest";
import { readCase } from "../../case/read-case.js";
import { checkPlaces } from "./check-places.js";
import { sourceTextOf } from "./source-text-of.js";

const TEXT = "Boats stay in port\n\nThe catch must be cut by half. Nobody asked.\n\nBoats must be let in.";
const caseWith = (place: string) => `entente: 1
parties:
  north: { name: North, capability: 1 }
issues:
  quota: { name: Catch, statusQuo: open, options: { open: { at: 0 }, half: { at: 100 } } }
sources:
  gazette: { title: Gazette }
statements:
  s1: { source: gazette, holder: north, issue: quota, stance: half, ${place} }
`;

function problemsOf(place: string): string[] {
  const source = caseWith(place);
  const { kase, problems } = readCase(source);
  if (kase === null) throw new Error(JSON.stringify(problems));
  const texts = new Map([["gazette", sourceTextOf({ id: "gazette", content: { text: TEXT }, hash: "" })]]);
  return checkPlaces(kase, texts, { source }).map(
    ({ severity, line, path, message }) => `${severity} ${line} ${path}: ${message}`,
  );
}

describe("checkPlaces(kase, texts, { source })", () => {
  it.each([
    'quote: "The catch must be cut by half"',
    'quote: "The catch […] Nobody asked."',
    'quote: "Nobody asked.", paragraph: 2',
    'quote: "Nobody asked.", paragraph: 2, start: 51, end: 64',
    "paragraph: 0",
    "paragraph: 3, start: 66, end: 70",
  ])("lets %s pass", (place) => expect(problemsOf(place)).toEqual([]));

  it.each([
    [
      'quote: "The catch should be cut in half"',
      'warning 9 statements.s1.quote: "The catch should be cut in half" does not occur in source "gazette". Paragraph 2 has "The catch must be cut by half.".',
    ],
    [
      'quote: "Whatever else"',
      'warning 9 statements.s1.quote: "Whatever else" does not occur in source "gazette". Quote it as it stands there.',
    ],
    [
      'quote: "Nobody asked.", paragraph: 3',
      'warning 9 statements.s1.paragraph: the quotation stands in paragraph 2 of source "gazette", not in 3.',
    ],
    ["paragraph: 4", 'warning 9 statements.s1.paragraph: source "gazette" has 3 paragraphs, no 4.'],
    [
      'quote: "Nobody asked.", start: 0, end: 5',
      'warning 9 statements.s1.start: from 0 to 5 source "gazette" has "Boats", not the quotation. It stands from 51 to 64.',
    ],
    ["start: 0, end: 500", 'warning 9 statements.s1.end: 500 is past the end of "gazette", which has 87 characters.'],
    [
      "paragraph: 3, start: 0, end: 5",
      'warning 9 statements.s1.paragraph: from 0 to 5 is in paragraph 1 of source "gazette", not in 3.',
    ],
  ])("flags %s", (place, said) => expect(problemsOf(place)).toEqual([said]));

  it("asks nothing of a source whose text is not there", () => {
    const source = caseWith('quote: "Whatever else"');
    const { kase } = readCase(source);
    expect(kase === null ? null : checkPlaces(kase, new Map(), { source })).toEqual([]);
  });
});
