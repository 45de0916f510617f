import { useEffect } from "react";

/** Esc does something as long as there is something to be stopped, and is left to others then. */
export function useEscape(stop: (() => void) | null): void {
  useEffect(() => {
    if (stop === null) return;
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.isComposing || event.defaultPrevented) return;
      event.preventDefault();
      stop();
    };
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, [stop]);
}
