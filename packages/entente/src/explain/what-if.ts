import type { Asked } from "../engines/asked.js";
import type { WhatIf, WhatIfRow } from "../engines/whatif/what-if.js";
import { inputsOfTable } from "./because.js";
import { delivered } from "./delivered.js";
import type { Draft, Telling } from "./draft.js";
import { heldIn } from "./held.js";

const NO_CHANGE = 0;

/** What changes would do, in words: empty chairs, lines off, other tables, next leaders. */
export function explainWhatIf(
  telling: Telling,
  result: WhatIf,
  { by, draws }: { readonly by: readonly string[]; readonly draws: number },
): Draft[] {
  const of = (kind: WhatIfRow["by"]): WhatIfRow[] => result.rows.filter((row) => row.by === kind);
  return [
    headline(telling, result),
    ...of("members").flatMap((row) => member(telling, row)),
    ...lines(telling, result, of("lines")),
    ...of("tables").map((row) => table(telling, row)),
    ...of("leaders").map((row) => leader(telling, result, row)),
    ...(by.includes("leaders") && of("leaders").length === 0 ? [plain(telling, "whatif.noSuccessor")] : []),
    ...notTried(telling, result),
    shares(telling, result, draws),
  ];
}

/** How a line, linkage or ordering is called inside a sentence. */
export function nameLine(
  { asked: { kase }, speech: { say }, words }: Named,
  row: Pick<WhatIfRow, "id" | "change">,
): string {
  const [part] = row.change.split(".");
  if (part === "redLines") return words.constraint(row.id);
  const linkage = part === "linkages" ? kase.linkages[row.id] : undefined;
  if (linkage !== undefined) {
    const [party, name] = [words.party(linkage.party), words.text(linkage.name, "")];
    return name === ""
      ? say("whatif.linkage", { party, when: words.condition(linkage.when) })
      : say("whatif.linkage.named", { party, name });
  }
  const ordering = kase.orderings[row.id];
  if (ordering === undefined) return row.id;
  const [party, name] = [words.party(ordering.party), words.text(ordering.name, "")];
  if (name !== "") return say("whatif.ordering.named", { party, name });
  const [first, before] = [words.condition(ordering.first), words.condition(ordering.before)];
  return say("whatif.ordering", { party, first, before });
}
type Named = Pick<Telling, "asked" | "speech" | "words">;

/** A table by its name, or by who would sit there where the case has none of that name. */
export function nameTable({ asked: { kase, view }, speech: { say }, words }: Named, row: WhatIfRow): string {
  const known = kase.forums[row.id] !== undefined || view.forums.some(({ id }) => id === row.id);
  return known ? words.forum(row.id) : say("whatif.newTable", { parties: words.parties(row.parties) });
}

/** What another deal has that the one of today has not, issue by issue; empty where they are the same. */
export function changesOf(
  { speech: { say }, words }: Pick<Telling, "speech" | "words">,
  from: WhatIf["base"]["deal"],
  to: WhatIf["base"]["deal"],
): string[] {
  return Object.entries(to ?? {}).flatMap(([issue, option]) => {
    const before = from?.[issue];
    if (before === option || before === undefined) return [];
    const values = { issue: words.issue(issue), to: words.option(issue, option), from: words.option(issue, before) };
    return [say("whatif.change", values)];
  });
}

function headline({ asked, speech: { digits }, words }: Telling, { base, rows }: WhatIf): Draft {
  const closing = rows.filter(({ deliverable }) => isNone(deliverable) && !isNone(base.deliverable)).length;
  const opening = rows.filter(({ delta }) => BigInt(delta.deliverable) > 0n).length;
  const values = {
    forum: words.forum(base.forum),
    count: digits.count(base.room),
    deliverable: digits.count(base.deliverable),
    delivers: delivered(base.room, base.deliverable),
    n: rows.length,
    tried: digits.count(rows.length),
    nCloses: closing,
    closes: digits.count(closing),
    nOpens: opening,
    opens: digits.count(opening),
  };
  const numbers = { room: base.room, deliverable: base.deliverable, tried: rows.length, closing, opening };
  return { id: "headline", level: "headline", key: "whatif.headline", values, numbers, because: inputsOfTable(asked) };
}

function member({ asked, speech: { digits }, words }: Telling, row: WhatIfRow): Draft[] {
  const base = { id: `members.${row.id}`, level: "main" as const, because: inputsOfTable(asked) };
  const names = { party: words.party(row.id), forum: words.forum(asked.table.forum.id) };
  const numbers = { room: row.room, deliverable: row.deliverable };
  if (row.reason === "emptyForum") return [{ ...base, key: "whatif.emptyForum", values: names, numbers }];
  if (row.reason === "ruleUnsatisfiable") return [{ ...base, key: "whatif.unsatisfiable", values: names, numbers }];
  const values = {
    ...names,
    n: plural(row.room),
    count: digits.count(row.room),
    deliverable: digits.count(row.deliverable),
    delivers: delivered(row.room, row.deliverable),
    hands: row.unmet.length > 0 ? "yes" : "no",
    issues: digits.list(row.unmet.map(words.issue)),
  };
  return [{ ...base, key: "whatif.member", values, numbers }];
}

/** Lines that open or close something, most first; the others are counted. */
function lines(telling: Telling, { base }: WhatIf, rows: readonly WhatIfRow[]): Draft[] {
  const { digits } = telling.speech;
  const size = ({ delta }: WhatIfRow): bigint => BigInt(delta.deliverable);
  const felt = rows.filter((row) => size(row) !== 0n).toSorted((a, b) => Number(size(b) - size(a)));
  const idle = rows.length - felt.length;
  const told = felt.map((row): Draft => {
    const changed = base.deal === null ? [] : changesOf(telling, base.deal, row.deal);
    const opens = size(row) > 0n;
    const by = String(opens ? size(row) : -size(row));
    const values = {
      line: nameLine(telling, row),
      n: plural(by),
      count: digits.count(by),
      changes: changed.length === 0 ? "none" : digits.row(changed),
    };
    return {
      id: `lines.${row.id}`,
      level: "main",
      key: opens ? "whatif.line" : "whatif.lineCloses",
      values,
      numbers: { deliverable: row.deliverable, delta: row.delta.deliverable },
      because: [row.change],
    };
  });
  if (idle === NO_CHANGE) return told;
  const values = { n: idle, count: digits.count(idle) };
  return [
    ...told,
    { id: "lines.idle", level: "detail", key: "whatif.linesIdle", values, numbers: { idle }, because: [] },
  ];
}

function table(telling: Telling, row: WhatIfRow): Draft {
  const { asked, speech, words } = telling;
  const name = nameTable(telling, row);
  const base = { id: `tables.${row.id}`, level: "main" as const, because: becauseOf(asked, row) };
  const numbers = { room: row.room, deliverable: row.deliverable };
  if (row.deal === null)
    return { ...base, key: "whatif.tableNone", values: { table: name, reason: row.reason ?? "other" }, numbers };
  const outside = row.hurts.filter(({ party }) => !row.parties.includes(party));
  const hurt = outside.map(({ party, points }) =>
    speech.say("whatif.hurtBy", { party: words.party(party), points: speech.digits.points(points / 100) }),
  );
  const values = { table: name, package: words.moves(row.deal) };
  if (hurt.length === 0) return { ...base, key: "whatif.tableDeal", values, numbers };
  const points = Object.fromEntries(outside.map(({ party, points: lost }) => [party, lost]));
  const told = { ...values, nHurt: hurt.length, hurt: speech.digits.list(hurt) };
  return { ...base, key: "whatif.tableHurts", values: told, numbers: { ...numbers, ...points } };
}

function becauseOf(asked: Asked, row: WhatIfRow): string[] {
  const seated = row.parties.flatMap((party) => [...(asked.view.positions.get(party)?.values() ?? [])]);
  return seated.flatMap(({ path }) => [path, `${path}.salience`]);
}

function leader(telling: Telling, { base }: WhatIf, row: WhatIfRow): Draft {
  const { speech, words, asked } = telling;
  const { digits } = speech;
  const changed = changesOf(telling, base.deal, row.deal);
  const values = {
    party: words.party(row.id),
    successor: words.parties(row.parties),
    n: plural(row.room),
    count: digits.count(row.room),
    before: digits.count(base.room),
    changes: row.deal === null || base.deal === null ? "none" : changed.length === 0 ? "same" : digits.row(changed),
  };
  return {
    id: `leaders.${row.id}`,
    level: "main",
    key: "whatif.leader",
    values,
    numbers: { room: row.room, before: base.room },
    because: becauseOf(asked, row),
  };
}

function plain(_telling: Telling, key: "whatif.noSuccessor" | "whatif.noShare"): Draft {
  return { id: key.replace("whatif.", ""), level: "detail", key, values: {}, numbers: {}, because: [] };
}

function notTried({ speech: { digits } }: Telling, { notTried: left }: WhatIf): Draft[] {
  if (left.length === 0) return [];
  const values = { n: left.length, count: digits.count(left.length) };
  return [
    { id: "notTried", level: "main", key: "whatif.notTried", values, numbers: { notTried: left.length }, because: [] },
  ];
}

function shares(telling: Telling, { base }: WhatIf, draws: number): Draft {
  if (base.share === null) return plain(telling, "whatif.noShare");
  const { digits } = telling.speech;
  const values = { ...heldIn(base.share.value, digits), draws: digits.count(draws) };
  return { id: "share", level: "main", key: "whatif.share", values, numbers: { ...base.share }, because: [] };
}

function isNone(count: number | string): boolean {
  return BigInt(count) === 0n;
}

/** A count as the plain number that chooses a plural; past 2⁵³ any large one will do. */
function plural(count: number | string): number {
  return Number(count);
}
