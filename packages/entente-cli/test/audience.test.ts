import { Command } from "commander";
import { unzipSync } from "fflate";
import { afterEach, describe, expect, it, vi } from "vitest";
import { randomCase } from "../../entente/test/random-case.js";
import { type Stream, streamOf } from "../../entente/test/random-stream.js";
import { straitText } from "../../entente/test/strait-accord.js";
import { COMMANDS } from "../src/commands/index.js";
import { ASKED } from "../src/commands/questions.js";
import { answerCall } from "../src/mcp/answer-call.js";
import { newKey, seal } from "../src/overlays/sealing.js";
import { commandLine } from "../src/server/api/command-line.js";
import { API_VERBS } from "../src/server/api/verbs.js";
import { entente, fakeIo } from "./fake-io.js";

const isFull = process.env.ENTENTE_FULL !== undefined;
const FILE = "kase.case.yaml";
/** Whatever a hidden input has of words; none of it may stand in anything that another audience gets. */
const SECRET = /zorblax|quxley/i;
const KEY = "mediator.key";

/** All that is printed or written for an audience; `text` and `status` need what not every case has. */
const OUTPUTS: readonly string[] = [
  ...ASKED.flatMap((verb) => [`${verb} ${FILE} --json`, `${verb} ${FILE} --why`, `${verb} ${FILE} --svg`]),
  `ask ${FILE} --json`,
  `ask ${FILE} --short`,
  `whatif ${FILE} --json`,
  `forecast ${FILE} --json`,
  `why ${FILE} agree zone.count`,
  `why ${FILE} block --json`,
  `compare ${FILE} ${FILE}@2023 --json --tries 3`,
  `report ${FILE} -o r.html`,
  `report ${FILE} -o r.md`,
  `report ${FILE} -o r.html --interactive`,
  `report ${FILE} -o r.md --redact figures-only`,
  `brief ${FILE} -o b.html`,
  `brief ${FILE} -o b.md`,
  `text ${FILE} -o t.md`,
  `text ${FILE} --json`,
];
const SIGNED: readonly string[] = [
  `status ${FILE} --json`,
  `status ${FILE} --svg`,
  `status ${FILE} --ics dates.ics`,
  ...(isFull ? [`report ${FILE} -o r.docx`, `report ${FILE} -o r.pdf`] : []),
  `text ${FILE} -o t.docx`,
  `brief ${FILE} -o b.docx`,
  `brief ${FILE} -o b.pdf`,
];
const HONOURING = ["ask", "brief", "compare", "forecast", "report", "status", "text", "whatif", "why", ...ASKED].sort();

type Files = Readonly<Record<string, string>>;

/** Everything that a run gives away, byte by byte, but for the path of the key. */
async function givenAway(output: string, audience: string, files: Files): Promise<string> {
  const quiet = output.startsWith("text") || output.includes(" -o ") ? "" : " --quiet";
  const draws = /^(?:compare|text|status|forecast|why)/.test(output) ? "" : " --draws 0";
  const ran = await entente(`${output}${quiet}${draws} --audience ${audience} --key ${KEY}`, { files });
  const written = [...ran.written, ...ran.copied].map(([path, content]) => `${path}\n${contentOf(path, content)}`);
  return [ran.status, ran.out, ran.err, ...written].join("\n");
}

/** A file byte by byte; of a Word file words, descriptions and pictures, since a process numbers its pictures one after the other. */
function contentOf(path: string, content: string | Uint8Array): string {
  if (typeof content === "string") return content;
  if (!path.endsWith(".docx")) return Buffer.from(content).toString("latin1");
  return Object.entries(unzipSync(content))
    .map(([name, bytes]) => {
      const text = Buffer.from(bytes).toString(name.endsWith(".xml") ? "utf8" : "latin1");
      const said = text.match(/descr="[^"]*"/g) ?? [];
      return name.endsWith(".xml") ? `${text.replaceAll(/<[^>]*>/g, " ")} ${said.join()}` : text;
    })
    .filter((part) => !part.includes("<Relationship"))
    .sort()
    .join("\n");
}

/** A case with what two parties entrusted: `q`'s as it is, and `p`'s in two versions. */
async function twoVersions(
  text: string,
  overlays: { readonly own: object; readonly hidden: readonly [object, object] },
) {
  const { identity, recipient } = await newKey();
  const sealed = (value: object) => seal(JSON.stringify(value), [recipient]);
  const shared = { [FILE]: text, [KEY]: identity, "kase.q.party.yaml": await sealed(overlays.own) };
  const [before, after] = await Promise.all(overlays.hidden.map(sealed));
  return [
    { ...shared, "kase.p.party.yaml": before ?? "" },
    { ...shared, "kase.p.party.yaml": after ?? "" },
  ] as const;
}

describe("what one audience gets of every command", { timeout: 3_600_000 }, () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is the same bytes whatever another party hides, on random cases, and has no word of it", async () => {
    const cases = isFull ? 500 : 8;
    const each = isFull ? 8 : Math.ceil(OUTPUTS.length / cases);
    const asked = new Set<string>();
    let [same, moved, looked] = [0, 0, 0];
    for (let seed = 1; looked < cases; seed += 1) {
      const kase = { ...randomCase(seed).kase, id: "kase" };
      const stream = streamOf(seed + 9_000_000);
      const top = Object.keys(kase.parties).filter((id) => kase.parties[id]?.within === undefined);
      const [p, q] = [top[0], top[1]];
      if (p === undefined || q === undefined) continue;
      const worlds = await twoVersions(JSON.stringify(kase), {
        own: overlayOf(kase, q, stream, "mine"),
        hidden: [overlayOf(kase, p, stream, "zorblax"), overlayOf(kase, p, stream, "quxley")],
      });
      for (let k = 0; k < each; k += 1) {
        const output = OUTPUTS[(looked * each + k) % OUTPUTS.length] ?? "";
        asked.add(output);
        const audience = k % 4 === 3 ? "all" : q;
        const [one, other] = [
          await givenAway(output, audience, worlds[0]),
          await givenAway(output, audience, worlds[1]),
        ];
        expect(other === one, `${output} for ${audience}, seed ${seed}`).toBe(true);
        expect(one, `${output}, seed ${seed}`).not.toMatch(SECRET);
        same += 1;
      }
      const agree = `agree ${FILE} --json`;
      if ((await givenAway(agree, "mediator", worlds[0])) !== (await givenAway(agree, "mediator", worlds[1])))
        moved += 1;
      looked += 1;
    }
    expect(asked.size).toBe(OUTPUTS.length);
    // The inputs that were changed are inputs that matter: what the mediator gets moves.
    expect(moved).toBeGreaterThan(cases / 2);
    console.log(
      `${cases} random cases, ${asked.size} outputs: ${same} pairs the same; the mediator's moved in ${moved}.`,
    );
  });

  it("is the same bytes of a signed case too, in every form; and a release is one line more, and one that moves alone", async () => {
    // Word and PDF files carry the time at which they were made.
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-01-02T03:04:05Z") });
    const south = (name: string, value: number) => ({
      ...{ entente: 1, overlay: "strait", party: "south", alternative: { value, note: `A ${name} offer.` } },
      positions: { access: { at: value * 40, salience: 60, note: `${name} said so.` } },
      redLines: {
        [`${name}-line`]: { require: { quota: value > 1 ? "= halved" : ">= science" }, name: `The ${name} line` },
      },
    });
    const worlds = await twoVersions(straitText(), {
      own: {
        entente: 1,
        overlay: "strait",
        party: "north",
        positions: { access: { at: 50, salience: 50, note: "Mine." } },
      },
      hidden: [south("zorblax", 0.1), south("quxley", 2)],
    });
    for (const output of [...SIGNED, ...OUTPUTS.filter((one) => one.startsWith("text"))]) {
      const [one, other] = [await givenAway(output, "north", worlds[0]), await givenAway(output, "north", worlds[1])];
      expect(other === one, output).toBe(true);
      expect(one, output).not.toMatch(SECRET);
      expect(one.startsWith("0\n"), `${output}: ${one.slice(0, 300)}`).toBe(true);
    }
    const agree = await givenAway(`agree ${FILE} --json`, "north", worlds[0]);
    for (const bad of ["zorblax: not sealed", "", worlds[0]["kase.p.party.yaml"].slice(0, 300)]) {
      expect(await givenAway(`agree ${FILE} --json`, "north", { ...worlds[0], "kase.p.party.yaml": bad })).toBe(agree);
    }
    const release = {
      what: "room",
      forum: "strait-commission",
      to: ["north"],
      at: "2024-03-02T10:00:00Z",
      version: "sha256:1",
    };
    const released = worlds.map((files) => ({ ...files, "strait.releases.jsonl": `${JSON.stringify(release)}\n` }));
    const linesOf = async (files: Files) => (await givenAway(`agree ${FILE}`, "north", files)).split("\n");
    const [plain, open, closed] = [
      await linesOf(worlds[0]),
      await linesOf(released[0] ?? {}),
      await linesOf(released[1] ?? {}),
    ];
    expect(open.filter((line) => !plain.includes(line))).toEqual([
      "The mediator lets it be known: at Strait Commission there is room for a deal.",
    ]);
    expect(closed.filter((line, k) => line !== open[k])).toEqual([
      "The mediator lets it be known: at Strait Commission there is no room for a deal.",
    ]);
  });

  it("is nothing where a command is for no audience: one line says so, and nothing is written", async () => {
    const honouring: string[] = [];
    for (const { name, load } of COMMANDS) {
      const program = new Command();
      (await load())(program, fakeIo().io, () => {});
      const [command] = program.commands;
      if (command?.options.some(({ long }) => long === "--audience")) {
        honouring.push(name);
        continue;
      }
      const { status, out, err, written } = await entente(`${name} strait --audience=north`);
      expect([name, status, out, err.split("\n").length, written.size]).toEqual([name, 64, "", 2, 0]);
      expect(err).toContain(`--audience: ${name} works on the case as it lies there`);
    }
    expect(honouring.sort()).toEqual(HONOURING);
    console.log(
      `${COMMANDS.length} commands: ${honouring.length} honour an audience, the others refuse it in one line.`,
    );
    const { io } = fakeIo({ files: { [FILE]: straitText() } });
    const given = { case: FILE, audience: "north" };
    expect(await answerCall({ name: "agree", given }, ".", io)).toEqual({
      wrong: expect.stringContaining('takes no argument "audience"'),
    });
    for (const verb of API_VERBS)
      expect(() => commandLine(verb, "strait", { audience: ["north"] }, { caseOf: () => FILE, files: [] })).toThrow(
        /audience/,
      );
  });
});

/** Every kind of input that an overlay has, none of it for everybody, with a word that is searched for. */
function overlayOf(kase: ReturnType<typeof randomCase>["kase"], party: string, stream: Stream, word: string): object {
  const issues = Object.keys(kase.issues);
  const issue = stream.pick(issues);
  const option = stream.pick(Object.keys(kase.issues[issue]?.options ?? {}));
  const seen = (): string => stream.pick(["own", "mediator", "mediator"]);
  return {
    ...{ entente: 1, overlay: "kase", party },
    positions: Object.fromEntries(
      issues.map((id) => [
        id,
        { at: stream.whole(0, 100), salience: stream.whole(1, 100), note: `${word} said so.`, seen: seen() },
      ]),
    ),
    redLines: { [`${word}-line`]: { name: `The ${word} line`, require: { [issue]: `>= ${option}` }, seen: seen() } },
    alternative: { value: stream.whole(0, 60) / 100, note: `A ${word} offer.`, seen: seen() },
  };
}
