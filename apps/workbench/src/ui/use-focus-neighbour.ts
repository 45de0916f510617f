import { type RefObject, useEffect, useRef } from "react";

/** What can have the focus. */
const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex]";

/** What is focused within an element goes on to its neighbour when it is taken away or can no longer be used. */
export function useFocusNeighbour<Kind extends HTMLElement>(): RefObject<Kind | null> {
  const region = useRef<Kind>(null);
  useEffect(() => {
    const node = region.current;
    if (node === null) return;
    let order: readonly HTMLElement[] = [];
    let held: HTMLElement | null = null;
    const hold = ({ target }: FocusEvent): void => {
      held = target instanceof HTMLElement ? target : null;
      order = [...node.querySelectorAll<HTMLElement>(FOCUSABLE)];
    };
    const mend = (): void => {
      const { activeElement } = document;
      if (held === null || canHold(held) || (activeElement !== document.body && activeElement !== held)) return;
      const place = order.indexOf(held);
      const next = order.slice(place + 1).find(canHold) ?? order.slice(0, Math.max(0, place)).findLast(canHold);
      held = null;
      next?.focus();
    };
    // A key that is still down would press what it comes to.
    let isDown = false;
    const watcher = new MutationObserver(() => {
      if (!isDown) mend();
    });
    const down = (): void => {
      isDown = true;
    };
    const up = (): void => {
      isDown = false;
      setTimeout(mend, 0);
    };
    node.addEventListener("focusin", hold);
    window.addEventListener("keydown", down, true);
    window.addEventListener("keyup", up, true);
    watcher.observe(node, { subtree: true, childList: true, attributes: true, attributeFilter: ["disabled"] });
    return () => {
      node.removeEventListener("focusin", hold);
      window.removeEventListener("keydown", down, true);
      window.removeEventListener("keyup", up, true);
      watcher.disconnect();
    };
  }, []);
  return region;
}

function canHold(one: HTMLElement): boolean {
  return one.isConnected && !one.matches(":disabled") && one.checkVisibility();
}
