import type { Verb } from "entente";
import { type Change, changeOf, codeOf } from "../document/changes.js";
import { QUESTIONS } from "../questions/questions.js";

/** Screens that are no question. */
export const PLACES = ["documents", "case", "compare", "record", "report", "settings", "expert", "team"] as const;
export type Place = (typeof PLACES)[number];

/** What an address says: where one is, how the case is asked, what is tried on it. Ids and values only. */
export interface Address {
  readonly screen: Verb | Place | "home";
  /** Tab of a screen that has several. */
  readonly tab: string | null;
  readonly caseId: string | null;
  readonly asOf: string | null;
  readonly forum: string | null;
  readonly voice: "real" | "official";
  readonly where: string | null;
  /** Selected thing: `japan.abductees`. */
  readonly sel: string | null;
  readonly changes: readonly Change[];
}

export const HOME: Address = {
  screen: "home",
  tab: null,
  caseId: null,
  asOf: null,
  forum: null,
  voice: "real",
  where: null,
  sel: null,
  changes: [],
};

/** Reads the part of an address after `#`; what it does not understand it leaves out. */
export function addressOf(hash: string): Address {
  const [path = "", query = ""] = hash.replace(/^#?\/?/, "").split("?");
  const [name = "", tab = null] = path.split("/");
  const known = [...QUESTIONS.map(({ verb }) => verb), ...PLACES].find((one) => one === name);
  const given = new URLSearchParams(query);
  const value = (key: string): string | null => given.get(key) || null;
  const codes = (given.get("w") ?? "").split(",").filter(Boolean);
  return {
    screen: known ?? "home",
    tab,
    caseId: value("case"),
    asOf: value("asOf"),
    forum: value("forum"),
    voice: value("voice") === "official" ? "official" : "real",
    where: value("where"),
    sel: value("sel"),
    changes: codes.map(changeOf).filter((change) => change !== null),
  };
}

/** The address as it stands after `#`. */
export function hashOf(address: Address): string {
  const { screen, tab, caseId, asOf, forum, voice, where, sel, changes } = address;
  const given = new URLSearchParams();
  const put = (key: string, value: string | null): void => {
    if (value !== null && value !== "") given.set(key, value);
  };
  put("case", caseId);
  put("asOf", asOf);
  put("forum", forum);
  put("voice", voice === "official" ? voice : null);
  put("where", where);
  put("sel", sel);
  put("w", changes.map(codeOf).join(","));
  const query = given.toString();
  const path = screen === "home" ? "" : tab === null ? screen : `${screen}/${tab}`;
  return `#/${path}${query === "" ? "" : `?${query}`}`;
}

/** Where a case is shown once it is opened: on the screen that was asked for without one, else at the first question. */
export function placeOfOpened({ screen, tab }: Address): Pick<Address, "screen" | "tab"> {
  return screen === "home" ? { screen: "agree", tab: null } : { screen, tab };
}
