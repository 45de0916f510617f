/** Where two texts first differ, with what stands around it in each; null where they do not. */
export function firstDifference(a: string, b: string): { readonly is: string; readonly was: string } | null {
  if (a === b) return null;
  let at = 0;
  while (a[at] === b[at]) at++;
  const around = (text: string): string => text.slice(Math.max(0, at - 200), at + 200);
  return { is: around(a), was: around(b) };
}
