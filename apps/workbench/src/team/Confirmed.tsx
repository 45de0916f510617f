import { useRef, useState } from "react";
import { useSayPeople } from "./texts.js";

interface ConfirmedProps {
  /** What the button shows, and what it says to readers. */
  readonly words: string;
  readonly label: string;
  /** What is asked before, since no undo brings it back. */
  readonly question: string;
  readonly onDo: () => void;
}

/** A deed that nothing takes back: asked for once more in its own place. */
export function Confirmed({ words, label, question, onDo }: ConfirmedProps) {
  const say = useSayPeople();
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const keep = (): void => {
    setAsking(false);
    setTimeout(() => opener.current?.focus(), 0);
  };
  if (!isAsking)
    return (
      <button ref={opener} type="button" aria-label={label} onClick={() => setAsking(true)}>
        {words}
      </button>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group within a cell, which no fieldset fits
    <span
      role="group"
      aria-label={question}
      className="sure"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        event.preventDefault();
        keep();
      }}
    >
      <span>{question}</span>{" "}
      <button
        type="button"
        // biome-ignore lint/a11y/noAutofocus: it stands where the button was that was pressed
        autoFocus
        aria-label={label}
        onClick={() => {
          setAsking(false);
          onDo();
        }}
      >
        {words}
      </button>{" "}
      <button type="button" onClick={keep}>
        {say("keep")}
      </button>
    </span>
  );
}
