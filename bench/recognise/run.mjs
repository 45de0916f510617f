// How fast documents are read for statements: 1,000 op-eds of about 1,000 words, cut into sentences and recognised, on one core.
import { readFileSync } from "node:fs";
import { readCase, recogniserOf, sourceTextOf } from "../../packages/entente/dist/index.js";

const file = new URL("../../packages/entente/test/recognise/tuning.json", import.meta.url);
const negotiations = JSON.parse(readFileSync(file, "utf8"));
const DOCUMENTS = 1000;
const WORDS = 1000;

const readers = negotiations.map((negotiation) => ({
  recogniser: recogniserOf(caseOf(negotiation)),
  sentences: negotiation.texts.flat().map(([text]) => text),
  date: negotiation.date,
}));
const drawn = uniform(1);
const opEds = Array.from({ length: DOCUMENTS }, (_, k) => {
  const reader = readers[k % readers.length];
  return { ...reader, id: `op-ed-${k}`, text: opEd(reader.sentences) };
});

const start = process.cpuUsage();
let [sentences, statements] = [0, 0];
for (const { id, text, date, recogniser } of opEds) {
  const source = sourceTextOf({ id, content: { text }, hash: "sha256:", date });
  for (const paragraph of source.paragraphs) sentences += paragraph.sentences.length;
  statements += recogniser.read(source).length;
}
const { user, system } = process.cpuUsage(start);
const peak = process.resourceUsage().maxRSS / 1024;
console.log(
  `${DOCUMENTS} op-eds, ${sentences} sentences, ${statements} statements: ${((user + system) / 1e6).toFixed(1)} s of processor (bar 20), ${peak.toFixed(0)} MB at most (bar 500)`,
);

/** Sentences of one negotiation in a drawn order, four to a paragraph. */
function opEd(pool) {
  const paragraphs = [];
  for (let words = 0; words < WORDS; ) {
    const some = Array.from({ length: 4 }, () => pool[Math.floor(drawn() * pool.length)]);
    words += some.join(" ").split(" ").length;
    paragraphs.push(some.join(" "));
  }
  return paragraphs.join("\n\n");
}

function caseOf({ id, parties, issues }) {
  const { kase, problems } = readCase(
    JSON.stringify({
      entente: 1,
      id,
      parties: Object.fromEntries(
        Object.entries(parties).map(([party, { leader, ...rest }]) => [
          party,
          leader === undefined ? rest : { ...rest, leader: { name: leader } },
        ]),
      ),
      issues: Object.fromEntries(
        Object.entries(issues).map(([issue, { name, terms, now, options }]) => [
          issue,
          {
            name,
            terms,
            statusQuo: now,
            options: Object.fromEntries(
              Object.entries(options).map(([option, [called, at]]) => [option, { name: called, at }]),
            ),
          },
        ]),
      ),
    }),
  );
  if (kase === null) throw new Error(problems.map(({ message }) => message).join("\n"));
  return kase;
}

/** Mulberry32. */
function uniform(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
