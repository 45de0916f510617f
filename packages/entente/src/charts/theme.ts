export type Theme = "light" | "dark" | "auto";

/** Colours by what they are for: light, then dark. */
export const INKS = {
  paper: ["#FFFFFF", "#15191E"],
  panel: ["#F5F6F8", "#1D2228"],
  ink: ["#1B1F24", "#F2F4F7"],
  "ink-2": ["#454D57", "#BFC7D1"],
  "ink-3": ["#626B76", "#98A2AE"],
  accent: ["#1D5BB8", "#86B4FF"],
  gate: ["#8A1C1C", "#FF9C94"],
  doubt: ["#7A4B00", "#F2C063"],
  holds: ["#0B5D33", "#7FD6A4"],
  rule: ["#E1E4E9", "#2D343C"],
  bar: ["#D3D8DF", "#3A434D"],
  "weight-1": ["#F0F4FB", "#1B222C"],
  "weight-2": ["#E1EAF7", "#202C3B"],
  "weight-3": ["#D0DFF3", "#27384D"],
  "weight-4": ["#BDD2EF", "#2E4664"],
  "weight-5": ["#A9C4EA", "#36547C"],
  "party-1": ["#4B87E1", "#0F78D2"],
  "party-2": ["#B4780F", "#FFD278"],
  "party-3": ["#00783C", "#78B478"],
  "party-4": ["#871E69", "#F069B4"],
  "party-5": ["#5A2D00", "#A55A3C"],
  "party-6": ["#2D2D87", "#4BD2F0"],
  "party-7": ["#A57896", "#87870F"],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;
export type Ink = keyof typeof INKS;

/** The colour that stands where no style sheet is read. */
export function literal(ink: Ink, theme: Theme): string {
  return INKS[ink][theme === "dark" ? 1 : 0];
}

/**
 * Style of the inks used: a page may set `--entente-<ink>`; without it the theme's colour holds. `auto` follows the
 * reader's setting and prints light.
 */
export function styleOf(inks: ReadonlySet<Ink>, theme: Theme): string {
  const used = (Object.keys(INKS) as Ink[]).filter((ink) => inks.has(ink));
  const values = (which: 0 | 1): string => used.map((ink) => `--own-${ink}:${INKS[ink][which]}`).join(";");
  const own = (ink: Ink): string =>
    theme === "auto" ? `var(--entente-${ink},var(--own-${ink}))` : `var(--entente-${ink},${literal(ink, theme)})`;
  const rules = used.map(
    (ink) => `.entente-chart .f-${ink}{fill:${own(ink)}}.entente-chart .s-${ink}{stroke:${own(ink)}}`,
  );
  const follows = [
    `.entente-chart{${values(0)}}`,
    `@media (prefers-color-scheme:dark){.entente-chart{${values(1)}}}`,
    `@media print{.entente-chart{${values(0)}}}`,
  ];
  return [...(theme === "auto" ? follows : []), ...rules].join("");
}
