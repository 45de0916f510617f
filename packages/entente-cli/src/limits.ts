import { DEFAULT_LIMITS, type Limits, nearest } from "entente";
import { STATUS, Stop } from "./status.js";

const NAMES = Object.keys(DEFAULT_LIMITS) as readonly (keyof Limits)[];

/** The flag that raises how large a case may be. */
export const LIMIT_FLAG = [
  "--limit <name=number,…>",
  `raise how large a case may be: ${NAMES.map((name) => `${name} (${DEFAULT_LIMITS[name]})`).join(", ")}`,
] as const;

/** `parties=100,issues=80` → limits. @throws {Stop} 64 for an unknown name or no whole number */
export function limitsFrom(text: string | undefined): Partial<Limits> {
  if (text === undefined) return {};
  const pairs = text.split(",").map((part) => {
    const [name = "", value = ""] = part.split("=").map((side) => side.trim());
    const known = NAMES.find((one) => one === name);
    if (known === undefined) {
      const near = nearest(name, NAMES);
      const hint = near === null ? "" : ` Did you mean "${near}"?`;
      throw new Stop(STATUS.badCommandLine, `entente: --limit: no "${name}".${hint} Choose ${NAMES.join(", ")}.`);
    }
    if (!/^\d{1,12}$/.test(value)) {
      throw new Stop(STATUS.badCommandLine, `entente: --limit: "${part}" needs a whole number, as in ${known}=100.`);
    }
    return [known, Number(value)] as const;
  });
  return Object.fromEntries(pairs);
}
