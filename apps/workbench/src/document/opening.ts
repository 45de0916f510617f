import { SAMPLES } from "../samples/samples.js";
import { type Beside, besideIn, besideMerged, idOfCase } from "./beside.js";
import type { Change } from "./changes.js";
import type { WorkDocument } from "./document.js";
import type { Folder } from "./folder.js";
import { PICKED_KEY, type PickedFolder } from "./picked-folder.js";
import type { KeptDocument, Vault } from "./vault.js";

const SCENARIO_ENDING = ".scenario.yaml";

/** A case to open, and where it is kept. */
export interface Opening {
  /** Name under which the browser keeps it. */
  readonly key: string;
  /** Mark of the file in the user's folder; null where it is in none. */
  readonly tag: string | null;
  readonly document: WorkDocument;
  /** What lies in the project, where the browser may hold more that was not sent there yet. */
  readonly there?: { readonly text: string; readonly beside: Beside };
  /** A file that the browser has not had before is kept as it came. */
  readonly how?: "imported";
}

/** A case that comes with the workbench, as it was last worked on here; null where there is none of that name. */
export async function sampleOpening(id: string, changes: readonly Change[], vault: Vault): Promise<Opening | null> {
  const sample = SAMPLES.find((one) => one.id === id);
  if (sample === undefined) return null;
  const key = `sample:${id}`;
  const [text, scenarios, beside, kept] = await Promise.all([
    sample.load(),
    sample.scenarios(),
    sample.beside(),
    keptAt(key, vault),
  ]);
  const fresh = { file: `${id}.case.yaml`, text, changes, scenarios, beside };
  if (kept === undefined) return { key, tag: null, document: fresh };
  const tried = changes.length > 0 ? changes : kept.changes;
  const all = { ...scenarios, ...kept.scenarios };
  const whole = { ...fresh, text: kept.text, changes: tried, scenarios: all, beside: kept.beside ?? beside };
  return { key, tag: null, document: whole };
}

/** A case file of the user's folder; null where it is not there. */
export async function fileOpening(
  name: string,
  {
    vault,
    folder,
    keyOf,
  }: { readonly vault: Vault; readonly folder: Folder; readonly keyOf: (name: string) => string },
): Promise<Opening | null> {
  const file = await folder.read(name);
  if (file === null) return null;
  const key = keyOf(name);
  const [kept, scenarios, beside] = await Promise.all([
    keptAt(key, vault),
    scenariosBeside(name, folder),
    besideIn(folder, idOfCase(name, file.text)),
  ]);
  const sent = kept?.sent;
  if (kept !== undefined && sent !== undefined) {
    const merged = besideMerged(sent.beside, kept.beside ?? {}, beside);
    const isUnsent = kept.text !== sent.text && kept.text !== file.text;
    const own = isUnsent ? { text: kept.text, tag: sent.tag } : file;
    const document = { file: name, text: own.text, changes: kept.changes, scenarios, beside: merged };
    return { key, tag: own.tag, document, there: { text: isUnsent ? sent.text : file.text, beside } };
  }
  // What another session left in the browser and not in the file is no loss: it becomes a version.
  if (kept !== undefined && kept.text !== file.text) {
    await vault.addVersion({ key, why: "opened", label: "", text: kept.text, made: kept.saved }).catch(() => {});
  }
  // What is no file, the browser alone has kept.
  const whole = { ...kept?.beside, ...beside };
  const document = { file: name, text: file.text, changes: kept?.changes ?? [], scenarios, beside: whole };
  return { key, tag: file.tag, document };
}

/** A case of a folder that was picked on the page; where that may only be read, as it was last worked on here. */
export async function pickedOpening(folder: PickedFolder, name: string, vault: Vault): Promise<Opening | null> {
  const keyOf = (file: string): string => `${PICKED_KEY}${folder.name}:${file}`;
  if (folder.saves === "back") return fileOpening(name, { vault, folder, keyOf });
  const kept = await keptAt(keyOf(name), vault);
  const opening = await fileOpening(name, { vault, folder, keyOf });
  if (opening === null || kept === undefined) return opening === null ? null : { ...opening, tag: null };
  const { document } = opening;
  const scenarios = { ...document.scenarios, ...kept.scenarios };
  const beside = { ...document.beside, ...kept.beside };
  return { ...opening, tag: null, document: { ...document, text: kept.text, scenarios, beside } };
}

async function scenariosBeside(name: string, folder: Folder): Promise<Readonly<Record<string, string>>> {
  const id = name.replace(/\.case\.(ya?ml|json)$/, "");
  const names = await folder.list();
  const beside = names.filter((one) => one.startsWith(`${id}.`) && one.endsWith(SCENARIO_ENDING));
  const files = await Promise.all(beside.map((one) => folder.read(one)));
  const named = files.flatMap((file): [string, string][] =>
    file === null ? [] : [[file.name.slice(id.length + 1, -SCENARIO_ENDING.length), file.text]],
  );
  return Object.fromEntries(named);
}

/** What the browser kept; a browser that keeps nothing has nothing to give back. */
function keptAt(key: string, vault: Vault): Promise<KeptDocument | undefined> {
  return vault.load(key).catch(() => undefined);
}
