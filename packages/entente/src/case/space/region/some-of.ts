import type { Space, SpaceLine } from "../space.js";

/** A line that keeps to packages which take at least one of the marked options. @param marked - 1 per issue and option */
export function takingSome(space: Space, marked: readonly Uint8Array[]): SpaceLine {
  const when = marked.flatMap((flags, issue) =>
    flags.includes(1) ? [{ issue, passes: flags.map((flag) => 1 - flag) }] : [],
  );
  const issue = when[0]?.issue ?? 0;
  return {
    id: "taking-some",
    party: 0,
    when,
    require: [{ issue, passes: new Uint8Array(space.options[issue]?.length ?? 1) }],
    sacred: false,
  };
}

/** A line that leaves out the status quo alone. */
export function movingSome(space: Space): SpaceLine {
  return takingSome(
    space,
    space.options.map((options, i) => Uint8Array.from(options, (_, o) => (o === space.statusQuo[i] ? 0 : 1))),
  );
}
