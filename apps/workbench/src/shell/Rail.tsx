import { useSay } from "../i18n/text.js";
import { PlaceList } from "./PlaceList.js";
import { QuestionList } from "./QuestionList.js";
import { SCREENS } from "./screens.js";

const PLACES = SCREENS.map(([place]) => place);

/** The ten questions, each with what it came to, and the other screens. */
export function Rail() {
  const say = useSay();
  return (
    <nav className="rail" aria-label={say("rail.label")}>
      <QuestionList />
      <PlaceList places={PLACES} />
    </nav>
  );
}
