import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { Settings } from "../document/settings.js";
import type { Place } from "./address.js";

/** The screens that are no question, in the order of the rail; each is loaded when it is first opened. */
export const SCREENS: readonly (readonly [Place, LazyExoticComponent<ComponentType>])[] = [
  ["documents", lazy(async () => ({ default: (await import("../documents/DocumentsScreen.js")).DocumentsScreen }))],
  ["case", lazy(async () => ({ default: (await import("../case/CaseScreen.js")).CaseScreen }))],
  ["compare", lazy(async () => ({ default: (await import("../compare/CompareScreen.js")).CompareScreen }))],
  ["record", lazy(async () => ({ default: (await import("../record/RecordScreen.js")).RecordScreen }))],
  ["report", lazy(async () => ({ default: (await import("../report/ReportScreen.js")).ReportScreen }))],
  ["settings", lazy(async () => ({ default: (await import("../settings/SettingsScreen.js")).SettingsScreen }))],
  ["team", lazy(async () => ({ default: (await import("../team/TeamScreen.js")).TeamScreen }))],
  ["expert", lazy(async () => ({ default: (await import("../expert/ExpertScreen.js")).ExpertScreen }))],
];

/** Those of them in the rail; the expert panel where it is wanted. */
export function railOf(expert: Settings["expert"]): readonly Place[] {
  const places: readonly Place[] = ["documents", "case", "compare", "record", "report"];
  return expert === "shown" ? [...places, "expert"] : places;
}
