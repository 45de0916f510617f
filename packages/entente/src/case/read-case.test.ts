import { describe, expect, it } from "vitest";
import { straitText } from "../../test/strait-text.js";
import { formatProblem } from "./problem.js";
import { checkCase, readCase } from "./read-case.js";

const linesOf = (text: string | Uint8Array, file = "x.case.yaml"): string[] =>
  readCase(text, { file }).problems.map(formatProblem);
const errorsOf = (text: string | Uint8Array): string[] => linesOf(text).filter((line) => !line.includes("warning: "));

describe("readCase(text)", () => {
  it("readCase(text) reads the strait case and fills in what is omitted", () => {
    const { kase } = readCase(straitText);
    expect(kase?.id).toBe("strait");
    expect(kase?.statements.s1?.kind).toBe("stance");
    expect(kase?.positions.isles?.quota).toMatchObject({ values: { unlimited: 0, science: 1, halved: 0.7 } });
    expect(Object.keys(kase?.parties ?? {})).toEqual(["north", "south", "fleet", "isles"]);
  });

  it.each([
    ["strait.case.yaml", "strait"],
    ["cases/My Case 2.yaml", "my-case-2"],
    ["C:\\cases\\North.case.json", "north"],
    ["2021.case.yaml", "case"],
    ["한국.case.yaml", "case"],
    ["", "case"],
  ])("readCase(text, { file: %j }) names a case without id %j", (file, id) => {
    expect(readCase("entente: 1\n", { file }).kase?.id).toBe(id);
  });

  it("readCase(text) reports every mistake in one run, in the order of the text", () => {
    const text = `entente: 1
parties:
  north: { capabilty: 3 }
  South: {}
issues:
  quota: { statusQuo: open, options: { open: { at: low }, shut: { at: 100 } }, levers: [nroth] }
positions:
  north: { quota: { at: shut, salience: high } }
  nort: { quota: { at: 5, salience: 1, note: n } }
postions: {}
forums: { table: { members: [north], rule: unanimty } }
`;
    expect(errorsOf(text)).toEqual([
      'x.case.yaml:3:12: parties.north.capabilty: unknown key "capabilty". Did you mean "capability"?',
      'x.case.yaml:4:3: parties.South: "South" is no id: expected small letters, digits and hyphens, beginning with a letter. Write "south"?',
      'x.case.yaml:6:52: issues.quota.options.open.at: expected a number from 0 to 100, found "low".',
      'x.case.yaml:6:89: issues.quota.levers.0: "nroth" is not a party of this case. Did you mean "north"?',
      'x.case.yaml:8:41: positions.north.quota.salience: expected a number from 0 to 100, found "high".',
      'x.case.yaml:9:3: positions.nort: party "nort" is not in this case. Did you mean "north"?',
      'x.case.yaml:10:1: postions: unknown key "postions". Did you mean "positions"?',
      'x.case.yaml:11:44: forums.table.rule: expected "unanimity", "majority", a list or a map, found "unanimty". Did you mean "unanimity"?',
    ]);
  });

  it("readCase(text) reports what an entry refers to although a needed part of it is wrong or missing", () => {
    const text = `entente: 1
parties: { north: {}, south: {} }
issues: { quota: { statusQuo: open, options: { open: { at: 0 }, shut: { at: 100 } } } }
positions:
  north: { quota: { at: shutt, salience: high } }
  south: { quota: { at: opne } }
redLines:
  never: { party: 3, require: { quota: "= shutt" } }
statements:
  s1: { holder: nroth, source: 5, issue: quota }
`;
    expect(errorsOf(text)).toEqual([
      'x.case.yaml:5:25: positions.north.quota.at: issue "quota" has no option "shutt". Did you mean "shut"?',
      'x.case.yaml:5:42: positions.north.quota.salience: expected a number from 0 to 100, found "high".',
      "x.case.yaml:6:12: positions.south.quota.salience: missing: expected a number from 0 to 100.",
      'x.case.yaml:6:25: positions.south.quota.at: issue "quota" has no option "opne". Did you mean "open"?',
      "x.case.yaml:8:19: redLines.never.party: expected an id (small letters, digits and hyphens), found 3.",
      'x.case.yaml:8:40: redLines.never.require.quota: issue "quota" has no option "shutt". Did you mean "shut"?',
      'x.case.yaml:10:17: statements.s1.holder: party "nroth" is not in this case. Did you mean "north"?',
      "x.case.yaml:10:32: statements.s1.source: expected an id (small letters, digits and hyphens), found 5.",
    ]);
  });

  it("readCase(text) tells a union's mistake by the branch that is meant", () => {
    const levers = (rule: string) =>
      errorsOf(`entente: 1\nissues: { i: { statusQuo: o, options: { o: { at: 0 } }, levers: ${rule} } }`).map((line) =>
        line.slice(line.indexOf("issues")),
      );
    expect(levers("{ quota: half, by: count }")).toEqual([
      'issues.i.levers.quota: expected a number of at least 0 or a fraction such as "2/3", a percentage such as "65%" or a number, found "half".',
    ]);
    expect(levers("{ quota: 2/3 }")).toEqual(["issues.i.levers.by: missing: expected a text."]);
    expect(levers("{ o: 5 }")).toEqual([
      'issues.i.levers.o: expected "unanimity", "majority", a list or a map, found 5.',
    ]);
  });

  it("readCase(text) puts errors before warnings", () => {
    const text = "entente: 1\nparties: { a: { capability: 1 }, b: { within: x } }\n";
    expect(readCase(text).problems.map(({ severity }) => severity)).toEqual(["error", "warning", "warning"]);
  });

  it.each<[string, string, string]>([
    ["no text", "", "1:1: expected a map of the case's parts, found nothing."],
    ["a duplicate key", "entente: 1\ntitle: a\ntitle: b\n", '3:1: "title" stands twice in this map.'],
    [
      "a duplicate key in JSON",
      '{"entente": 1,\n "title": "a", "title": "b"}',
      '2:16: "title" stands twice in this map.',
    ],
    [
      "two documents",
      "entente: 1\n---\nentente: 1\n",
      '2:1: a second document begins here; a case is one document (delete "---").',
    ],
    ["a tab", "entente: 1\nparties:\n\ta: {}\n", "3:1: a tab is used for indentation; use spaces."],
    [
      "a tag",
      "entente: !!js/function x\n",
      "1:10: tags are not used in a case, and nothing in it is executed; delete the tag.",
    ],
    ["a merge key", "entente: 1\n<<: {}\n", '2:1: merge keys ("<<") are not part of YAML 1.2; write the entries out.'],
    ["a complex key", "? [a]\n: 1\n", '1:1: complex keys ("? ") are not used in a case; write "key: value".'],
    [
      "a control character",
      "entente: 1\ntit\u0007le: x\n",
      "2:4: control character U+0007 cannot stand in a case. Delete it.",
    ],
    [
      "an escaped control character",
      'entente: 1\ntitle: "\\u001b[31m"\n',
      '2:8: title: " [31m" has a control character in it.',
    ],
    [
      "no number",
      "entente: 1\nparties: { a: { capability: .nan } }\n",
      "2:29: parties.a.capability: expected a finite number, found NaN.",
    ],
    [
      "too large a number",
      "entente: 1\nparties: { a: { capability: 1e400 } }\n",
      "2:29: parties.a.capability: expected a finite number, found Infinity.",
    ],
    [
      "a prototype",
      '{"entente": 1, "parties": {"__proto__": {}}}',
      '1:28: parties.__proto__: "__proto__" cannot be a name; choose another.',
    ],
    [
      "a constructor",
      "entente: 1\nparties: { constructor: {} }\n",
      '2:12: parties.constructor: "constructor" cannot be a name; choose another.',
    ],
    [
      "an alias too often",
      `entente: 1\nnote: &a x\nparties: { a: { aliases: [${"*a, ".repeat(101)}] } }\n`,
      "1:1: aliases are expanded more than 100 times.",
    ],
    [
      "a newer version",
      "entente: 2\n",
      "1:10: entente: format version 2 is newer than this program reads (1). Install a newer Entente.",
    ],
  ])("readCase(text) answers %s in one line with its place", (_, text, line) => {
    expect(errorsOf(text)).toEqual([`x.case.yaml:${line}`]);
  });

  it("readCase(text) expands up to a hundred aliases", () => {
    const aliases = (count: number) =>
      `entente: 1\nnote: &a x\nparties: { a: { aliases: [${"*a, ".repeat(count)}] } }\n`;
    expect(readCase(aliases(99)).kase?.parties.a?.aliases).toHaveLength(99);
  });

  it("readCase(bytes) reads UTF-8 and UTF-16 with their marks", () => {
    const text = "entente: 1\r\ntitle: 한국과 日本\r\n";
    const utf16 = (swap: boolean) => {
      const units = [..."\ufeff".concat(text)].map((character) => character.charCodeAt(0));
      return Uint8Array.from(units.flatMap((unit) => (swap ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
    };
    for (const bytes of [
      new TextEncoder().encode(text),
      new TextEncoder().encode(`\ufeff${text}`),
      utf16(false),
      utf16(true),
    ])
      expect(readCase(bytes).kase?.title).toBe("한국과 日本");
  });

  it("readCase(bytes) says where bytes are no UTF-8", () => {
    const start = new TextEncoder().encode("entente: 1\ntitle: 한");
    for (const bad of [[0xff], [0xc3, 0x28], [0xed, 0xa0, 0x80], [0xc0, 0xaf], [0xe2, 0x82]])
      expect(errorsOf(Uint8Array.from([...start, ...bad]))).toEqual([
        `x.case.yaml:2:9: byte 0x${(bad[0] ?? 0).toString(16)} is not UTF-8. Save the file as UTF-8.`,
      ]);
  });

  it("readCase(text) refuses what is over its limits, and takes it where they are raised", () => {
    const party = (k: number) => `  p${k}: {}\n`;
    const text = `entente: 1\nparties:\n${Array.from({ length: 65 }, (_, k) => party(k)).join("")}`;
    expect(errorsOf(text)).toEqual([
      "x.case.yaml:2:1: parties: 65 parties, and the limit is 64. Raise the limit to read more.",
    ]);
    expect(readCase(text, { limits: { parties: 65 } }).kase).not.toBeNull();
    const [problem] = readCase(text, { limits: { size: 100 } }).problems;
    expect(problem).toMatchObject({ code: "too-large", line: 1, column: 1 });
  });

  it("readCase(text) reads 64 parties with a position on each of 64 issues", () => {
    const ids = (name: string) => Array.from({ length: 64 }, (_, k) => `${name}${k}`);
    const issues = ids("i").map((id) => `  ${id}: { statusQuo: o, options: { o: { at: 0 }, x: { at: 100 } } }`);
    const positions = ids("p").map(
      (id) =>
        `  ${id}:\n${ids("i")
          .map((issue) => `    ${issue}: { at: x, salience: 5, note: n }`)
          .join("\n")}`,
    );
    const text = [
      "entente: 1",
      "parties:",
      ...ids("p").map((id) => `  ${id}: {}`),
      "issues:",
      ...issues,
      "positions:",
      ...positions,
    ].join("\n");
    const { kase, problems } = readCase(text);
    expect(problems).toEqual([]);
    expect(Object.keys(kase?.positions.p63 ?? {})).toHaveLength(64);
  });
});

describe("checkCase(value)", () => {
  it("checkCase(value) checks plain data as readCase does, without places", () => {
    const { kase, problems } = checkCase({ entente: 1, parties: { a: { within: "b" } } });
    expect(kase).toBeNull();
    expect(problems[0]).toMatchObject({ path: "parties.a.within", line: 0, column: 0 });
  });

  it("checkCase(value) refuses what is no plain data", () => {
    const circle: Record<string, unknown> = { entente: 1 };
    circle.parties = circle;
    for (const value of [{ entente: 1, title: () => "x" }, { entente: 1, title: undefined, note: 1n }, circle])
      expect(checkCase(value).kase).toBeNull();
  });
});
