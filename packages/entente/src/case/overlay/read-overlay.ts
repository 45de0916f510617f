import { schemaFaults } from "../checks/schema-faults.js";
import { DEFAULT_LIMITS, type Limits } from "../limits.js";
import type { Case } from "../model.js";
import { nearest } from "../nearest.js";
import type { Problem } from "../problem.js";
import { checkCase } from "../read-case.js";
import { parseSource } from "../syntax/parse-source.js";
import { type Fault, fault, type Path } from "../syntax/parsed.js";
import { problemsOf } from "../syntax/problems-of.js";
import { laidOver } from "./laid-over.js";
import { type Overlay, overlaySchema } from "./overlay-schema.js";

/**
 * Reads a party's overlay of a case from YAML or JSON. Everything in it is checked against the case, as if the whole of it
 * were seen; every mistake becomes a problem, at its place in the overlay.
 */
export function readOverlay(
  source: string | Uint8Array,
  kase: Case,
  { file = "", limits = {} }: { file?: string | undefined; limits?: Partial<Limits> | undefined } = {},
): { overlay: Overlay | null; problems: readonly Problem[] } {
  const { text, parsed } = parseSource(source, { ...DEFAULT_LIMITS, ...limits });
  const read = parsed.faults.length > 0 ? null : overlaySchema.safeParse(parsed.value);
  const faults =
    read === null
      ? parsed.faults
      : read.success
        ? faultsIn(read.data, kase)
        : schemaFaults(overlaySchema, parsed.value, read.error.issues);
  const isBad = faults.some(({ severity }) => severity === "error");
  return { overlay: isBad ? null : (read?.data ?? null), problems: problemsOf(faults, { file, text, parsed }) };
}

function faultsIn(overlay: Overlay, kase: Case): readonly Fault[] {
  const { overlay: id, party } = overlay;
  if (id !== kase.id) return [fault("other-case", ["overlay"], `lies over case "${id}"; this one is "${kase.id}".`)];
  if (!Object.hasOwn(kase.parties, party)) {
    const near = nearest(party, Object.keys(kase.parties));
    const hint = near === null ? "" : ` Did you mean "${near}"?`;
    return [fault("unknown-party", ["party"], `no party "${party}" is in the case.${hint}`)];
  }
  const foreign = (["redLines", "linkages", "orderings"] as const).flatMap((kind) =>
    Object.keys(overlay[kind]).flatMap((entry) => {
      const holder = kase[kind][entry]?.party;
      if (holder === undefined && overlay[kind][entry] === null) {
        return [fault("unknown-entry", [kind, entry], `there is no "${entry}" in the case to take off.`)];
      }
      if (holder === undefined || holder === party) return [];
      return [
        fault("not-own", [kind, entry], `is ${holder}'s; an overlay holds what is ${party}'s own. Take another id.`),
      ];
    }),
  );
  if (foreign.length > 0) return foreign;
  // Checked with everything in it, whoever may see it, so that what is wrong is said to its party and to nobody else.
  const { problems } = checkCase(laidOver(kase, [overlay], () => true));
  return problems.flatMap(({ code, severity, path, message }): Fault[] => {
    const own = ownPath(path.split("."), overlay);
    return own === null ? [] : [fault(code, own, message, { severity })];
  });
}

/** A path of the case as one of the overlay; null for what lies elsewhere. */
function ownPath([kind = "", first = "", ...rest]: readonly string[], overlay: Overlay): Path | null {
  if (kind === "positions" && first === overlay.party) {
    return Object.hasOwn(overlay.positions, rest[0] ?? "") ? ["positions", ...rest] : null;
  }
  if (kind === "alternatives" && first === overlay.party) return ["alternative", ...rest];
  if (kind !== "redLines" && kind !== "linkages" && kind !== "orderings") return null;
  return Object.hasOwn(overlay[kind], first) ? [kind, first, ...rest] : null;
}
