import {
  applyScenario,
  type Case,
  type HandedOn,
  type Language,
  liveHtml,
  livePage,
  type NamedScenarios,
  type Paper,
} from "entente";
import type { Io } from "../io.js";
import { type LoadedCase, readBeside, scenariosOf } from "../load-case.js";
import type { ForWhom } from "../overlays/for-whom.js";
import { STATUS, Stop } from "../status.js";
import { builtPart } from "./built-part.js";
import type { Form } from "./forms.js";

export const INTERACTIVE_FLAG = [
  "--interactive",
  "the HTML carries the case and the engine: its reader can switch a line off and see the answers change",
] as const;

/** @throws {Stop} 64 where such a report cannot be written */
export function refuseLive(form: Form, { audience }: ForWhom): void {
  if (form !== "html") {
    throw new Stop(
      STATUS.badCommandLine,
      `entente: --interactive: only HTML can carry the engine, not ${form}. Name a file that ends in .html.`,
    );
  }
  // A party's file holds the case and what is its own; the mediator's would hold everything entrusted, in the clear.
  if (audience !== "mediator") return;
  throw new Stop(
    STATUS.badCommandLine,
    "entente: --interactive: the file carries every input of its audience in the clear, so it is not written for the mediator. Name a party, or all.",
  );
}

/** A report as HTML with the case as it may be handed on, the engine, and the scenarios that lie beside the case. */
export async function liveReport(
  paper: Paper,
  {
    loaded,
    shown: { kase, line },
    scenario,
    params,
    language,
  }: {
    readonly loaded: LoadedCase;
    readonly shown: HandedOn;
    /** The one that is applied already. */
    readonly scenario: string | undefined;
    readonly params: Readonly<Record<string, unknown>>;
    readonly language: Language;
  },
  io: Io,
): Promise<string> {
  // What a scenario says in its own words and patches was redacted by nobody.
  const scenarios = line === null ? await fitting(kase, loaded, scenario, io) : {};
  const page = new TextDecoder().decode(await builtPart("live.js", io));
  const engine = await builtPart("live-engine.js.gz", io);
  return liveHtml(paper, livePage(kase, { params, language, scenarios }), { page, engine });
}

/** The scenarios beside a case that can be applied to it as it is. */
async function fitting(
  kase: Case,
  { file, folder }: LoadedCase,
  applied: string | undefined,
  io: Io,
): Promise<NamedScenarios> {
  const names = await scenariosOf({ folder, id: kase.id ?? "" }, io);
  const found: Record<string, NamedScenarios[string]> = {};
  for (const name of names.filter((one) => one !== applied)) {
    const { scenario } = await readBeside(kase, name, io, { file, folder });
    if (applyScenario(kase, scenario, {}).kase !== null) found[name] = scenario;
  }
  return found;
}
