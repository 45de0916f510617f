import type { Case } from "../../case/model.js";
import { type Audience, maySee } from "../../case/overlay/audience.js";
import { laidOver } from "../../case/overlay/laid-over.js";
import type { Overlay, Seen } from "../../case/overlay/overlay-schema.js";
import { nameInput } from "../comparison/name-input.js";
import { type Language, speechIn } from "../say.js";
import type { Table } from "../tables/table.js";
import { nameUncertain } from "../uncertain-input.js";
import { wordsOf } from "../words.js";

interface Row {
  readonly party: string;
  readonly seen: Seen;
  readonly name: string;
}

/**
 * Which input of the overlays each audience sees: a row an input, a column an audience, for the mediator's eyes. What a party
 * keeps to itself is counted and not named.
 */
export function inputsTable(kase: Case, overlays: readonly Overlay[], language: Language): Table {
  const speech = speechIn(language);
  const { say } = speech;
  const audiences: readonly Audience[] = ["mediator", ...overlays.map(({ party }) => party), "all"];
  const words = wordsOf(kase, speech);
  const heading = (audience: Audience): string => {
    if (audience === "mediator") return say("overlay.inputs.mediator");
    return audience === "all" ? say("overlay.inputs.all") : words.party(audience);
  };
  const rows = overlays.flatMap((overlay): readonly Row[] => {
    const all = rowsOf(kase, overlay, language);
    const kept = all.filter(({ seen }) => seen === "own");
    const values = { party: words.party(overlay.party), n: kept.length, count: speech.digits.count(kept.length) };
    const own: Row = { party: overlay.party, seen: "own", name: say("overlay.inputs.own", values) };
    return [...all.filter(({ seen }) => seen !== "own"), ...(kept.length === 0 ? [] : [own])];
  });
  return {
    id: "overlay.inputs",
    title: say("overlay.inputs.title"),
    columns: [
      { heading: say("overlay.inputs.input"), align: "start" },
      ...audiences.map((one) => ({ heading: heading(one), align: "start" as const })),
    ],
    rows: rows.map(({ name, party, seen }) => [
      name.charAt(0).toUpperCase() + name.slice(1),
      ...audiences.map((one) => say(maySee(one, party, seen) ? "overlay.inputs.seen" : "overlay.inputs.hidden")),
    ]),
  };
}

function rowsOf(kase: Case, overlay: Overlay, language: Language): readonly Row[] {
  const { party } = overlay;
  const speech = speechIn(language);
  // Named as they stand once they are laid over: lines by what they say.
  const laid = laidOver(kase, [overlay], () => true) as Case;
  const words = wordsOf(laid, speech);
  const row = (path: string, seen: Seen): Row => ({
    ...{ party, seen },
    name: path.startsWith("orderings.")
      ? nameUncertain(path, laid, speech, words)
      : nameInput(path, laid, speech, words),
  });
  const off = (id: string): Row => ({
    ...{ party, seen: "mediator" },
    name: speech.say("overlay.inputs.off", { what: wordsOf(kase, speech).constraint(id) }),
  });
  return [
    ...Object.entries(overlay.positions).flatMap(([issue, position]) =>
      [position].flat().map(({ seen }) => row(`positions.${party}.${issue}`, seen)),
    ),
    ...(["redLines", "linkages", "orderings"] as const).flatMap((kind) =>
      Object.entries(overlay[kind]).map(([id, entry]) => (entry === null ? off(id) : row(`${kind}.${id}`, entry.seen))),
    ),
    ...(overlay.alternative === undefined ? [] : [row(`alternatives.${party}`, overlay.alternative.seen)]),
  ];
}
