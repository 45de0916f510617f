import type { Coalitions } from "entente";
import { useEffect, useState } from "react";
import { useSay } from "../../i18n/text.js";
import { useWorkbench } from "../../ui/workbench-context.js";
import { entryOf } from "./data.js";
import { namesOf, useForm } from "./form-context.js";

/** Coalitions that are named; the others are counted. */
const NAMED = 6;

interface CoalitionsLineProps {
  /** Where the rule stands in the case. */
  readonly place: string;
  readonly rule: unknown;
  readonly members: unknown;
}

/** Who wins under a rule with nobody to spare, and who loses for want of one more; worked out as the rule is built. */
export function CoalitionsLine({ place, rule, members }: CoalitionsLineProps) {
  const say = useSay();
  const workbench = useWorkbench();
  const form = useForm();
  const [found, setFound] = useState<Coalitions | null>(null);
  const asked = JSON.stringify([rule, members]);

  useEffect(() => {
    let isCurrent = true;
    const [was, seated] = JSON.parse(asked) as [unknown, unknown];
    const voters = Array.isArray(seated)
      ? seated.map((id) => ({ id: String(id), entry: null }))
      : Object.entries(entryOf(seated)).map(([id, entry]) => ({ id, entry }));
    workbench.runner.send("coalitions", { place, rule: was, voters }, (reply) => {
      if (isCurrent && reply.kind === "coalitions") setFound(reply.found);
    });
    return () => {
      isCurrent = false;
    };
  }, [workbench, place, asked]);

  if (found === null) return null;
  const names = new Map(namesOf(form, "parties"));
  const list = new Intl.ListFormat(form.language, { type: "conjunction" });
  const named = (sets: readonly (readonly string[])[]): string => {
    const some = sets.slice(0, NAMED).map((set) => list.format(set.map((id) => names.get(id) ?? id)));
    const rest = sets.length - some.length;
    return [...some, ...(rest > 0 ? [say("form.rule.more", { n: rest })] : [])].join("; ");
  };
  const [alone] = found.winning;
  return (
    <span className="coalitions" data-winning={found.winning.length} data-losing={found.losing.length}>
      <span>
        {found.winning.length === 0
          ? say("form.rule.nobody")
          : alone?.length === 0
            ? say("form.rule.always")
            : say("form.rule.winning", { sets: named(found.winning) })}
      </span>
      {found.losing.length > 0 && found.winning.length > 0 && (
        <span>{say("form.rule.losing", { sets: named(found.losing.filter((set) => set.length > 0)) || "–" })}</span>
      )}
    </span>
  );
}
