/** Whether an entry is coded or the analyst's call: as it says itself, else coded where there is evidence. */
export function basisOf({
  basis,
  evidence,
}: {
  basis?: "coded" | "judged" | undefined;
  evidence?: readonly string[] | undefined;
}): "coded" | "judged" {
  return basis ?? ((evidence?.length ?? 0) > 0 ? "coded" : "judged");
}
