import type { Scene } from "entente";
import { useSay } from "../../i18n/text.js";
import { otherOptions } from "./other-options.js";

/** In words, framed: on which issues the shown deal is another one than without what is tried. */
export function DealDiffers({ before, now }: { readonly before: Scene; readonly now: Scene }) {
  const say = useSay();
  const others = otherOptions(before, now);
  if (others.length === 0) return null;
  return (
    <section className="differs" aria-label={say("whatif.differs")}>
      <p>{say("whatif.differs")}</p>
      <ul>
        {others.map(({ issue, before: was, now: is }) => (
          <li key={issue} data-differs={issue}>
            {is === null
              ? say("whatif.leftAlone", { before: was ?? "" })
              : was === null
                ? is
                : say("whatif.instead", { now: is, before: was })}
          </li>
        ))}
      </ul>
    </section>
  );
}
