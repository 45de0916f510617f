import type { PathStep } from "../../case/clauses/issue-paths.js";
import type { Speech } from "../../explain/say.js";
import type { Setting } from "../chart.js";
import type { PartyLook } from "../party-look.js";

/** A clause as the picture has it. */
export interface StatusMark {
  readonly id: string;
  readonly name: string;
  readonly owners: string;
  /** Option of its issue; null where it moves none. */
  readonly option: string | null;
  /** Day by which it is due, by the plan where nothing else says so; null where there is none. */
  readonly day: string | null;
  readonly done: string | null;
  readonly level: string;
  readonly state: "done" | "late" | "waiting" | "open";
  /** Row of the table. */
  readonly row: number;
}

/** An issue that the text moves with its two step lines, or a clause that moves none. */
export interface StatusLane {
  readonly id: string;
  readonly name: string;
  /** Options by their place on the ladder, the status quo's end first; empty where no issue moves. */
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly from: string;
  readonly planned: readonly PathStep[];
  readonly actual: readonly PathStep[];
  readonly marks: readonly StatusMark[];
}

/** How a signed text is kept: planned against actual, and where each party stands today. */
export interface StatusSpec {
  readonly setting: Setting;
  /** Day on which it is read, and the ends of the axis of days, ISO 8601. */
  readonly day: string;
  readonly first: string;
  readonly last: string;
  readonly lanes: readonly StatusLane[];
  readonly parties: readonly {
    readonly look: PartyLook;
    /** Utility less what it has without the text: today, and where the plan would have things. */
    readonly gain: number;
    readonly gainPlanned: number;
    /** In points with a sign. */
    readonly today: string;
    readonly byPlan: string;
    readonly row: number;
  }[];
}

/** A step line in words. */
export function said(
  { name, options, from, ...lines }: StatusLane,
  line: "planned" | "actual",
  speech: Speech,
): string {
  const { say, digits } = speech;
  const optionOf = (id: string): string => options.find((one) => one.id === id)?.name ?? id;
  const steps = lines[line].map(({ day, option }) => say("status.step", { option: optionOf(option), day }));
  return say(line === "planned" ? "status.line.planned" : "status.line.actual", {
    issue: name,
    steps: steps.length === 0 ? say("status.noSteps", { option: optionOf(from) }) : digits.list(steps),
  });
}
