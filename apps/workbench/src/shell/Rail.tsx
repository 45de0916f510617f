import { useSay } from "../i18n/text.js";
import { useWork } from "../ui/workbench-context.js";
import { PlaceList } from "./PlaceList.js";
import { QuestionList } from "./QuestionList.js";
import { railOf } from "./screens.js";

/** The ten questions, each with what it came to, and the other screens. */
export function Rail() {
  const say = useSay();
  const { expert } = useWork(({ settings }) => settings);
  return (
    <nav className="rail" aria-label={say("rail.label")}>
      <QuestionList />
      <PlaceList places={railOf(expert)} />
    </nav>
  );
}
