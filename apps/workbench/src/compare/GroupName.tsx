import { useEffect, useId, useState } from "react";
import { useSay } from "../i18n/text.js";
import { useLocked } from "../ui/use-locked.js";

interface GroupNameProps {
  readonly name: string;
  /** Names that are taken. */
  readonly others: readonly string[];
  readonly onName: (name: string) => void;
}

/** A group's name, which is taken once it is whole: no letter of it is an undo step, and no two groups go by one. */
export function GroupName({ name, others, onName }: GroupNameProps) {
  const say = useSay();
  const id = useId();
  const isLocked = useLocked();
  const [typed, setTyped] = useState(name);
  useEffect(() => setTyped(name), [name]);
  const meant = typed.trim();
  const fault = meant === "" ? "compare.class.noName" : others.includes(meant) ? "compare.class.twice" : null;

  function settle(): void {
    if (fault === null && meant !== name) onName(meant);
    else if (fault !== null) setTyped(name);
  }

  return (
    <>
      <input
        aria-label={say("compare.class.group")}
        value={typed}
        size={10}
        disabled={isLocked}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : id}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={settle}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === "Enter" && !nativeEvent.isComposing) settle();
        }}
      />
      {fault !== null && (
        <small id={id} role="alert">
          {say(fault, { name: meant })}
        </small>
      )}
    </>
  );
}
