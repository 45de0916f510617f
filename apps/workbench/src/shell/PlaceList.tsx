import { useSay } from "../i18n/text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import type { Place } from "./address.js";
import { InboxCount } from "./InboxCount.js";

/** Screens that are no question. */
export function PlaceList({ places, onChosen }: { readonly places: readonly Place[]; readonly onChosen?: () => void }) {
  return (
    <ul>
      {places.map((place) => (
        <li key={place}>
          <PlaceButton place={place} onChosen={onChosen} />
        </li>
      ))}
    </ul>
  );
}

export function PlaceButton({
  place,
  onChosen,
}: {
  readonly place: Place;
  readonly onChosen?: (() => void) | undefined;
}) {
  const say = useSay();
  const workbench = useWorkbench();
  const screen = useWork(({ address }) => address.screen);
  return (
    <button
      type="button"
      aria-current={screen === place ? "page" : undefined}
      onClick={() => {
        workbench.go({ screen: place, tab: null, sel: null });
        onChosen?.();
      }}
    >
      <span className="name">
        {say(`rail.${place}`)}
        {place === "documents" && <InboxCount />}
      </span>
    </button>
  );
}
