import { useCallback, useEffect, useRef, useState } from "react";

/** A reply of the client, of whatever route. */
type Said<T> =
  | { readonly status: "done"; readonly answer: T }
  | { readonly status: number | "other"; readonly refused: unknown };

/** What a server was asked: its answer, and what it says where it gives none. */
export interface Asked<T> {
  /** Null before the first answer. */
  readonly answer: T | null;
  /** `""`: nobody answered; null: all is well. */
  readonly failure: string | null;
  readonly again: () => void;
}

/** Asks when the page is first shown, and again when what is asked for is another. */
export function useAsked<T>(ask: () => Promise<Said<T>>): Asked<T> {
  const [answer, setAnswer] = useState<T | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const turn = useRef(0);
  const again = useCallback((): void => {
    const own = ++turn.current;
    ask().then(
      (reply) => {
        if (own !== turn.current) return;
        if (reply.status === "done") setAnswer(() => reply.answer);
        setFailure(reply.status === "done" ? null : messageOf(reply));
      },
      () => {
        if (own === turn.current) setFailure("");
      },
    );
  }, [ask]);
  useEffect(() => {
    again();
    return () => {
      turn.current++;
    };
  }, [again]);
  return { answer, failure, again };
}

/** The line of a refusal. */
export function messageOf({ refused }: { readonly refused: unknown }): string {
  const { message } = Object(refused) as { readonly message?: unknown };
  return typeof message === "string" ? message : "";
}
