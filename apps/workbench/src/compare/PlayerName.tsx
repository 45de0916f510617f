import { useEffect, useState } from "react";
import { useLocked } from "../ui/use-locked.js";

interface PlayerNameProps {
  readonly label: string;
  /** Empty: nobody yet. */
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** Who plays a party, taken once the name is whole: no letter of it is an undo step. */
export function PlayerName({ label, name, onName }: PlayerNameProps) {
  const isLocked = useLocked();
  const [typed, setTyped] = useState(name);
  useEffect(() => setTyped(name), [name]);
  const settle = (): void => {
    if (typed.trim() !== name) onName(typed.trim());
  };
  return (
    <input
      aria-label={label}
      value={typed}
      size={8}
      disabled={isLocked}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={settle}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === "Enter" && !nativeEvent.isComposing) settle();
      }}
    />
  );
}
