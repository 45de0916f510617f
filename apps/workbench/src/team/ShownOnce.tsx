import { useEffect, useRef, useState } from "react";
import { useSayPeople } from "./texts.js";

interface ShownOnceProps {
  readonly about: string;
  readonly label: string;
  readonly secret: string;
}

/** A link or a key that the server does not show again, to be copied. */
export function ShownOnce({ about, label, secret }: ShownOnceProps) {
  const say = useSayPeople();
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  // Whoever made it is taken to it; what was copied before is another.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new secret is the reason
  useEffect(() => {
    setCopied(false);
    field.current?.focus();
    field.current?.select();
  }, [secret]);

  async function copy(): Promise<void> {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(secret);
      setCopied(true);
    } catch {
      // It is selected: the browser's own key copies it.
    }
  }

  return (
    <div className="once">
      <p role="status">{about}</p>
      <p className="does">
        <label>
          {label}{" "}
          <input ref={field} readOnly value={secret} size={44} data-once="" onFocus={({ target }) => target.select()} />
        </label>
        <button type="button" onClick={() => void copy()}>
          {say("copy")}
        </button>
        <span role="status">{isCopied ? say("copied") : ""}</span>
      </p>
    </div>
  );
}
