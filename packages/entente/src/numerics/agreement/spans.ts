/** A stretch of one text that one coder marked with a code: `start` to before `end`. */
export interface CodedSpan {
  readonly text: number;
  readonly coder: number;
  readonly code: number;
  readonly start: number;
  readonly end: number;
}

export interface SpanAgreement {
  /** Null where nothing varies: no spans at all, or one code over everything. */
  readonly alpha: number | null;
  /** Mean over characters of the share of pairs of coders that gave the same. */
  readonly percent: number | null;
  readonly characters: number;
}

/** Characters that all coders valued alike: how many, and how many coders gave each value (0: none). */
interface Run {
  readonly length: number;
  readonly counts: ReadonlyMap<number, number>;
}

/**
 * Agreement on which stretches of text carry which code: every character is a unit whose value is its code or none.
 * Where a coder's spans overlap, each code is judged by itself and the alphas are averaged by the length marked.
 *
 * Works on runs of equal values; costs s log s in the number of spans, whatever the texts' lengths.
 *
 * @param lengths - characters of each text
 * @source Krippendorff, Mathet, Bouvry & Widlöcher (2016), On the reliability of unitizing textual continua
 */
export function spanAgreement(
  spans: readonly CodedSpan[],
  { coders, lengths }: { readonly coders: number; readonly lengths: readonly number[] },
): SpanAgreement {
  const characters = lengths.reduce((sum, length) => sum + length, 0);
  const judge = (some: readonly CodedSpan[]) =>
    agreementOf(
      lengths.flatMap((length, t) => runsOf(some, t, length, coders)),
      coders,
    );
  if (!overlaps(spans)) return { ...judge(spans), characters };
  let marked = 0;
  const sums = { alpha: 0, percent: 0 };
  for (const code of new Set(spans.map((span) => span.code))) {
    const merged = union(spans.filter((span) => span.code === code).map((span) => ({ ...span, code: 1 })));
    const { alpha, percent } = judge(merged);
    const length = union(merged.map((span) => ({ ...span, coder: 0 }))).reduce(
      (sum, { start, end }) => sum + end - start,
      0,
    );
    if (alpha === null || percent === null) continue;
    marked += length;
    sums.alpha += length * alpha;
    sums.percent += length * percent;
  }
  return marked === 0
    ? { alpha: null, percent: null, characters }
    : { alpha: sums.alpha / marked, percent: sums.percent / marked, characters };
}

function agreementOf(runs: readonly Run[], coders: number): Omit<SpanAgreement, "characters"> {
  const totals = new Map<number, number>();
  let observed = 0;
  let length = 0;
  for (const run of runs) {
    length += run.length;
    let same = 0;
    for (const [value, count] of run.counts) {
      totals.set(value, (totals.get(value) ?? 0) + count * run.length);
      same += count * count;
    }
    observed += (run.length * (coders * coders - same)) / (coders - 1);
  }
  const n = coders * length;
  if (n === 0 || coders < 2) return { alpha: null, percent: null };
  let alike = 0;
  for (const total of totals.values()) alike += total * total;
  const expected = n * n - alike;
  return { alpha: totals.size < 2 ? null : 1 - ((n - 1) * observed) / expected, percent: 1 - observed / n };
}

/** Cuts a text wherever somebody's span begins or ends. */
function runsOf(spans: readonly CodedSpan[], text: number, length: number, coders: number): Run[] {
  const changes = spans
    .filter((span) => span.text === text && span.start < span.end)
    .flatMap(({ coder, code, start, end }) => [
      { at: Math.min(start, length), coder, code },
      { at: Math.min(end, length), coder, code: 0 },
    ])
    .sort((a, b) => a.at - b.at || (a.code === 0 ? 0 : 1) - (b.code === 0 ? 0 : 1));
  const now = new Int32Array(coders);
  const runs: Run[] = [];
  let from = 0;
  const close = (at: number): void => {
    if (at === from) return;
    const counts = new Map<number, number>();
    for (const code of now) counts.set(code, (counts.get(code) ?? 0) + 1);
    runs.push({ length: at - from, counts });
    from = at;
  };
  for (const { at, coder, code } of changes) {
    close(at);
    now[coder] = code;
  }
  close(length);
  return runs;
}

function overlaps(spans: readonly CodedSpan[]): boolean {
  const sorted = ordered(spans);
  return sorted.some((span, k) => {
    const before = sorted[k - 1];
    return before !== undefined && before.text === span.text && before.coder === span.coder && span.start < before.end;
  });
}

/** Each coder's spans with those that touch or overlap made one. */
function union(spans: readonly CodedSpan[]): CodedSpan[] {
  const merged: CodedSpan[] = [];
  for (const span of ordered(spans)) {
    const last = merged.at(-1);
    if (last !== undefined && last.text === span.text && last.coder === span.coder && span.start <= last.end)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

function ordered(spans: readonly CodedSpan[]): CodedSpan[] {
  return spans.toSorted((a, b) => a.text - b.text || a.coder - b.coder || a.start - b.start || a.end - b.end);
}
