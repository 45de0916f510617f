/** The screens beside the ten questions that have tabs, and their tabs. */
export const TABS = {
  documents: ["read", "inbox", "coders", "networks"],
  case: ["form", "grid", "source", "overlays", "versions"],
  compare: ["columns", "whatif", "class"],
  record: ["past", "signature", "forecasts"],
  report: ["brief", "report", "text"],
} as const;

/** Tabs of which no picture is kept and which were not tried enlarged. */
const LATER = ["case/overlays", "compare/class"];

/** All that can be opened beside the ten questions and is looked at in every form. */
export const PLACES: readonly string[] = [
  ...Object.entries(TABS)
    .flatMap(([screen, tabs]) => tabs.map((tab) => `${screen}/${tab}`))
    .filter((place) => !LATER.includes(place)),
  "settings",
];
