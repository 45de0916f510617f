import type { Language } from "entente";

export type ThemeChoice = "system" | "light" | "dark" | "contrast";

/** What a person has set for this browser. */
export interface Settings {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly density: "comfortable" | "compact";
  /** How value falls with distance from the ideal place. */
  readonly loss: "linear" | "quadratic";
  /** Seed of everything drawn at random. */
  readonly seed: number;
  /** Worlds drawn for the badges; 0: none. */
  readonly draws: number;
  /** Packages up to which they are listed; beyond it, exact searches and samples. */
  readonly maxPackages: number;
  /** Whether a change is worked out at once, or when that is asked for. */
  readonly computing: "as I type" | "when asked";
  /** Whether single letters are shortcuts. */
  readonly letters: "on" | "off";
  /** Shortcuts that were changed, by command: `G D`, `Mod+K`; empty: none. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** Whether rarer methods are shown. */
  readonly expert: "shown" | "hidden";
  /** Whether the tour is still offered where nothing is open. */
  readonly tour: "offered" | "done";
}

export const DEFAULT_SETTINGS: Settings = {
  language: "en",
  theme: "system",
  density: "comfortable",
  loss: "linear",
  seed: 1,
  draws: 1_000,
  maxPackages: 5_000_000,
  computing: "as I type",
  letters: "on",
  keys: {},
  expert: "hidden",
  tour: "offered",
};

/** Least and most of each figure; no worlds at all may be drawn, but too few would vouch for too little. */
export const LIMITS = {
  seed: [0, Number.MAX_SAFE_INTEGER],
  draws: [0, 1_000_000],
  maxPackages: [1_000, 20_000_000],
} as const;

const LEAST_DRAWN = 1_000;

/** Whether a figure may be set to that. */
export function isAllowed(name: keyof typeof LIMITS, value: unknown): value is number {
  const [least, most] = LIMITS[name];
  if (!Number.isSafeInteger(value) || (value as number) < least || (value as number) > most) return false;
  return name !== "draws" || value === 0 || (value as number) >= LEAST_DRAWN;
}

const CHOICES = {
  language: ["en", "ko", "ja", "zh"],
  theme: ["system", "light", "dark", "contrast"],
  density: ["comfortable", "compact"],
  loss: ["linear", "quadratic"],
  computing: ["as I type", "when asked"],
  letters: ["on", "off"],
  expert: ["shown", "hidden"],
  tour: ["offered", "done"],
} as const;

/** Where settings are kept: the browser's own storage, or none where it gives none. */
export interface SettingsShelf {
  readonly load: () => Settings;
  readonly save: (settings: Settings) => void;
}

const NAME = "entente.settings";

export function shelfOver(storage: () => Storage): SettingsShelf {
  return {
    load: () => {
      try {
        return settingsFrom(JSON.parse(storage().getItem(NAME) ?? "{}"));
      } catch {
        return DEFAULT_SETTINGS;
      }
    },
    save: (settings) => {
      try {
        storage().setItem(NAME, JSON.stringify(settings));
      } catch {
        // A browser that keeps nothing starts from the defaults.
      }
    },
  };
}

/** Settings as they were kept; whatever is not understood is as at first. */
function settingsFrom(found: unknown): Settings {
  if (typeof found !== "object" || found === null) return DEFAULT_SETTINGS;
  const known = found as Readonly<Record<string, unknown>>;
  const chosen = Object.entries(CHOICES).filter(([name, all]) => (all as readonly unknown[]).includes(known[name]));
  const figures = (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).filter((name) => isAllowed(name, known[name]));
  const kept = [...chosen.map(([name]) => name), ...figures].map((name) => [name, known[name]]);
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(kept), keys: keysFrom(known.keys) };
}

function keysFrom(found: unknown): Settings["keys"] {
  if (typeof found !== "object" || found === null) return {};
  return Object.fromEntries(
    Object.entries(found).filter(
      ([, keys]) => Array.isArray(keys) && keys.every((key) => typeof key === "string" && key.length <= 40),
    ),
  );
}
