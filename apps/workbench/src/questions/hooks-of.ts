import type { Screen } from "entente";

interface Counted {
  readonly zone: { readonly count: number | string; readonly deliverable: number | string | null };
  readonly offers: {
    readonly byKind: Readonly<Record<string, number | string>>;
    readonly taken: number | string;
  } | null;
}

/** The counts of the first question as attributes: fixed names for whoever reads the page by a program. */
export function hooksOf(screen: Screen | null): Readonly<Record<string, string>> {
  if (screen?.verb !== "agree" || screen.result.zone === undefined) return {};
  const { zone, offers } = screen.result as unknown as Counted;
  const kinds = Object.entries(offers?.byKind ?? {}).map(([kind, count]) => [`data-offers-${kind}`, String(count)]);
  return {
    "data-zone-count": String(zone.count),
    "data-zone-deliverable": String(zone.deliverable ?? 0),
    ...Object.fromEntries(kinds),
    ...(offers === null ? {} : { "data-offers-taken": String(offers.taken) }),
  };
}
