import type { Page } from "playwright-core";

/** The text that the browser keeps of a case; empty where it keeps none. */
export function keptText(page: Page, key: string): Promise<string> {
  return page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open("entente");
    // Where there is no store yet, none is made: it would be one without its parts.
    opening.onupgradeneeded = () => opening.transaction.abort();
    opening.onerror = () => resolve("");
    opening.onsuccess = () => {
      const found = opening.result.transaction("documents").objectStore("documents").get(${JSON.stringify(key)});
      found.onerror = () => reject(found.error);
      found.onsuccess = () => {
        opening.result.close();
        resolve(found.result?.text ?? "");
      };
    };
  })`);
}
