import type { Verb } from "../engines/engine.js";
import { type Language, type Speech, speechIn } from "../explain/say.js";
import type { Table } from "../explain/tables/table.js";
import type { Scene } from "./scene.js";
import { svgText } from "./svg.js";
import type { Theme } from "./theme.js";

/** What every picture's specification says about how it is to be shown; plain data. */
export interface Setting {
  readonly language: Language;
  /** Px; the height follows from the rows. */
  readonly width: number;
  readonly theme: Theme;
  readonly title: string;
  /** The headline of the answer. */
  readonly answer: string;
  /** Case, day, table and voice, for the caption. */
  readonly source: string;
}

/** A picture of one question: what it shows as a table, in words, as a scene and as SVG text. */
export interface Chart<Spec extends { readonly setting: Setting }> {
  readonly id: string;
  /** Null for a picture that answers none of the ten questions. */
  readonly verb: Verb | null;
  readonly table: (spec: Spec) => Table;
  readonly describe: (spec: Spec, speech: Speech) => string;
  readonly scene: (spec: Spec) => Scene;
  /** @param scene - that of the specification, where it is at hand */
  readonly draw: (spec: Spec, scene?: Scene) => string;
}

type Parts<Spec extends { readonly setting: Setting }> = Omit<Chart<Spec>, "draw" | "describe" | "table" | "scene"> & {
  readonly table: (spec: Spec, speech: Speech) => Table;
  /** The facts that the picture shows best, at most two sentences. */
  readonly facts: (spec: Spec, speech: Speech) => readonly string[];
  readonly scene: (spec: Spec, speech: Speech) => Scene;
};

/** A chart from its parts: speech follows from the specification, words from title, answer and facts. */
export function defineChart<Spec extends { readonly setting: Setting }>({
  id,
  verb,
  table,
  facts,
  scene,
}: Parts<Spec>): Chart<Spec> {
  const describe = (spec: Spec, speech: Speech): string =>
    [`${spec.setting.title}.`, spec.setting.answer, ...facts(spec, speech), speech.say("chart.tableFollows")]
      .filter((part) => part !== "")
      .join(" ");
  const drawn = (spec: Spec): Scene => scene(spec, speechIn(spec.setting.language));
  return {
    id,
    verb,
    table: (spec) => table(spec, speechIn(spec.setting.language)),
    describe,
    scene: drawn,
    draw: (spec, scene = drawn(spec)) => {
      const { language, theme, title } = spec.setting;
      const description = describe(spec, speechIn(language));
      return svgText(scene, { id, title, description, language, theme });
    },
  };
}
