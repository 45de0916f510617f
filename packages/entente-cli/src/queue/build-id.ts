import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { VERSION } from "../version.js";

/**
 * What must be the same on two machines for their bits to be the same: the program that does chunks, and the major version
 * of Node, whose elementary functions it uses.
 *
 * @param script - what does chunks
 */
export function buildId(script: string): string {
  const [major = ""] = process.versions.node.split(".");
  const hash = createHash("sha256").update(readFileSync(script)).digest("hex").slice(0, 12);
  return `${VERSION}-node${major}-${hash}`;
}
