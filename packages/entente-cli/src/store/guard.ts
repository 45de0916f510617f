import { DatabaseSync } from "@photostructure/sqlite";

/** SQLite's word for a database that another holds. */
const BUSY = 5;

/**
 * Takes a folder for this process alone. The lock is the operating system's: whoever is killed leaves none behind.
 *
 * @returns what gives it back, or null where another process has it
 */
export function takeGuard(file: string): (() => void) | null {
  const guard = new DatabaseSync(file, { timeout: 0 });
  try {
    guard.exec("PRAGMA locking_mode=EXCLUSIVE");
    guard.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    guard.close();
    if ((error as { readonly errcode?: number }).errcode === BUSY) return null;
    throw error;
  }
  return () => guard.close();
}
