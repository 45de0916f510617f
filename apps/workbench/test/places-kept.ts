import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** All that a page can keep, and its address: what is there, by place. */
export function placesKept(page: Page): Promise<[string, string][]> {
  return page.evaluate<[string, string][]>(`(async () => {
    const places = [["address", location.href], ["localStorage", JSON.stringify({ ...localStorage })], ["sessionStorage", JSON.stringify({ ...sessionStorage })],
      ["cookies", document.cookie], ["history", JSON.stringify(history.state)]];
    for (const { name } of await indexedDB.databases()) {
      const base = await new Promise((resolve) => { const asked = indexedDB.open(name); asked.onsuccess = () => resolve(asked.result); });
      for (const store of base.objectStoreNames) places.push(["indexedDB " + name + " " + store, JSON.stringify(await new Promise((resolve) => {
        const all = base.transaction(store).objectStore(store).getAll(); all.onsuccess = () => resolve(all.result);
      }))]);
      base.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      places.push(["cache " + name, (await cache.keys()).map(({ url }) => url).join()]);
    }
    const files = async (folder, at) => { for await (const [name, one] of folder.entries()) {
      if (one.kind === "directory") await files(one, at + name + "/");
      else places.push(["private file " + at + name, await (await one.getFile()).text()]);
    } };
    await files(await navigator.storage.getDirectory(), "");
    return places;
  })()`);
}

/** The files of a browser's profile as text, by name. */
export function filesBelow(folder: string): readonly [string, string][] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry): [string, string][] => {
    if (!entry.isFile()) return [];
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    return [[path.slice(folder.length), `${content.toString("latin1")}\n${content.toString("utf16le")}`]];
  });
}
