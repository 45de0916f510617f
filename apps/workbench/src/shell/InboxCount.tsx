import { knownCoders } from "../documents/coder.js";
import { waitingIn } from "../documents/codings.js";
import { useSay } from "../i18n/text.js";
import { useWork } from "../ui/workbench-context.js";

/** How many statements wait in the inbox; nothing where none does. */
export function InboxCount() {
  const say = useSay();
  const beside = useWork(({ history }) => history?.present.beside);
  const statements = useWork(({ read }) => read?.kase?.statements);
  if (beside === undefined || statements === undefined) return null;
  const coder = knownCoders(localStorage)[0]?.id ?? null;
  const n = waitingIn(beside, { coder, statements }).length;
  if (n === 0) return null;
  return (
    <>
      {" "}
      <sup className="inbox-count" data-inbox={n} aria-hidden="true">
        {n}
      </sup>
      <span className="hidden">{say("rail.inbox", { n })}</span>
    </>
  );
}
