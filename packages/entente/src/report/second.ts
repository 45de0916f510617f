import type { Finding } from "../explain/finding.js";

const SECOND: readonly string[] = ["block.repair", "block.mustBeMet", "block.wayIn", "break.ripe"];

/** The sentence that ends an answer after its headline: what would bring in, whether the time is ripe. Worlds are not asked about it. */
export function secondOf<One extends Pick<Finding, "id">>(findings: readonly One[]): One | null {
  return findings.find(({ id }) => SECOND.includes(id)) ?? null;
}
