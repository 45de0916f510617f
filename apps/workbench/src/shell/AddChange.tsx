import type { Case } from "entente";
import { useState } from "react";
import type { Change } from "../document/changes.js";
import type { TextKey } from "../i18n/catalogue.js";
import { useSay } from "../i18n/text.js";
import { textIn } from "../ui/case-text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { wordsOfChange } from "./change-words.js";

/** Kinds of change that no mark of a picture stands for. */
const KINDS = [
  "seatOut",
  "seatIn",
  "towardIn",
  "towardOut",
  "rule",
  "leader",
  "reserve",
  "linkage",
  "line",
  "ordering",
  "day",
] as const;
type Kind = (typeof KINDS)[number];

/** A small form for what is tried beyond the marks: seats, addressees, rule, leader, day, alternatives, linkages. */
export function AddChange() {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const kase = useWork(({ read }) => read?.tried ?? null);
  const forumId = useWork(({ address }) => address.forum) ?? Object.keys(kase?.forums ?? {})[0] ?? "";
  const [kind, setKind] = useState<Kind | null>(null);
  const [value, setValue] = useState("");
  const [thing, setThing] = useState("");
  if (kase === null) return null;
  if (kind === null)
    return (
      <button type="button" className="open" onClick={() => setKind("seatOut")}>
        + {say("whatif.add")}
      </button>
    );

  const things = thingsOf(kind, kase, forumId);
  const chosen = things.some(({ id }) => id === thing) ? thing : (things[0]?.id ?? "");
  const isNumber = kind === "reserve" || kind === "linkage";
  const needsThing = kind !== "day";

  function attempt(): void {
    if (kase === null || kind === null) return;
    if (kind === "day") {
      if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) workbench.go({ asOf: value });
    } else {
      const change = changeOf(kind, { forum: forumId, thing: chosen, value: Number(value) });
      if (change === null) return;
      workbench.tryOut(change, wordsOfChange(change, kase, say, language));
    }
    setKind(null);
  }

  return (
    <form
      className="add"
      onSubmit={(event) => {
        event.preventDefault();
        attempt();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        setKind(null);
        event.stopPropagation();
      }}
    >
      <select
        // biome-ignore lint/a11y/noAutofocus: it stands where the button was that was just pressed
        autoFocus
        aria-label={say("whatif.addWhat")}
        value={kind}
        onChange={({ target }) => setKind(KINDS.find((one) => one === target.value) ?? "seatOut")}
      >
        {KINDS.filter((one) => one === "day" || thingsOf(one, kase, forumId).length > 0).map((one) => (
          <option key={one} value={one}>
            {say(`add.${one}`)}
          </option>
        ))}
      </select>
      {needsThing && (
        <select aria-label={say("add.thing")} value={chosen} onChange={({ target }) => setThing(target.value)}>
          {things.map(({ id, key, name }) => (
            <option key={id} value={id}>
              {key === undefined ? textIn(name, language, id) : say(key, { forum: textIn(name, language, forumId) })}
            </option>
          ))}
        </select>
      )}
      {(isNumber || kind === "day") && (
        <input
          aria-label={say(kind === "day" ? "add.date" : "add.value")}
          value={value}
          required
          inputMode={isNumber ? "decimal" : "text"}
          pattern={isNumber ? "-?[0-9]*\\.?[0-9]+" : "\\d{4}(-\\d{2}(-\\d{2})?)?"}
          size={10}
          onChange={({ target }) => setValue(target.value)}
        />
      )}
      <button type="submit">{say("whatif.addDo")}</button>
    </form>
  );
}

interface Thing {
  readonly id: string;
  readonly name: Parameters<typeof textIn>[0];
  readonly key?: TextKey;
}

/** What a kind of change can be made to. */
function thingsOf(kind: Kind, kase: Case, forumId: string): readonly Thing[] {
  const forum = kase.forums[forumId];
  const members = forum === undefined ? [] : Array.isArray(forum.members) ? forum.members : Object.keys(forum.members);
  const named = (entries: Readonly<Record<string, { readonly name?: Thing["name"] }>>): Thing[] =>
    Object.entries(entries).map(([id, { name }]) => ({ id, name }));
  const parties = named(kase.parties).filter(({ id }) => kase.parties[id]?.within === undefined);
  const toward: readonly string[] = forum?.toward ?? [];
  switch (kind) {
    case "seatOut":
      return members.length < 2 ? [] : parties.filter(({ id }) => members.includes(id));
    case "seatIn":
      return forum === undefined ? [] : parties.filter(({ id }) => !members.includes(id) && !toward.includes(id));
    case "towardIn":
      return forum === undefined ? [] : parties.filter(({ id }) => !members.includes(id) && !toward.includes(id));
    case "towardOut":
      return parties.filter(({ id }) => toward.includes(id));
    case "rule":
      if (forum === undefined) return [];
      return (["unanimity", "majority"] as const).map((id) => ({ id, name: forum.name, key: `whatif.rule.${id}` }));
    case "leader":
      return parties.filter(({ id }) => kase.parties[id]?.leader?.successor !== undefined);
    case "reserve":
      return parties;
    case "linkage":
      return named(kase.linkages);
    case "line":
      return named(kase.redLines);
    case "ordering":
      return named(kase.orderings);
    case "day":
      return [];
  }
}

function changeOf(
  kind: Exclude<Kind, "day">,
  { forum, thing, value }: { readonly forum: string; readonly thing: string; readonly value: number },
): Change | null {
  switch (kind) {
    case "seatOut":
    case "seatIn":
      return { kind: "seat", forum, party: thing, taken: kind === "seatIn" ? "in" : "out" };
    case "towardIn":
    case "towardOut":
      return { kind: "toward", forum, party: thing, taken: kind === "towardIn" ? "in" : "out" };
    case "rule":
      return { kind, forum, rule: thing === "majority" ? "majority" : "unanimity" };
    case "leader":
      return { kind, party: thing };
    case "reserve":
      return Number.isFinite(value) ? { kind, party: thing, value } : null;
    case "linkage":
      return Number.isFinite(value) ? { kind, id: thing, value } : null;
    case "line":
      return { kind: "off", collection: "redLines", id: thing };
    case "ordering":
      return { kind: "off", collection: "orderings", id: thing };
  }
}
