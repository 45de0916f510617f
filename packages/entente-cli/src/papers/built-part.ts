import { join } from "node:path";
import type { Io } from "../io.js";
import { STATUS, Stop } from "../status.js";

/** A file that the build makes for pages to carry. @throws {Stop} 1 where it was not built */
export async function builtPart(name: string, io: Io): Promise<Uint8Array> {
  const bytes = await io.readFile(join(io.workbenchFolder, name)).catch(() => null);
  if (bytes === null) throw new Stop(STATUS.failure, `entente: ${name} is not built. Run \`npm run build\`.`);
  return bytes;
}
