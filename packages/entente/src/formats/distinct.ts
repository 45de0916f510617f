/** A name for each entry: its own, or its id where another has the same name. */
export function distinctNames(pairs: readonly (readonly [name: string, id: string])[]): string[] {
  return pairs.map(([name, id], k) => (pairs.some(([other], m) => m !== k && other === name) ? id : name));
}
