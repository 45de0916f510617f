import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useSayPart } from "../i18n/part.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import "./help.css";
import { HELP } from "./texts.js";

/** What each step points at: the first of these that the page shows. */
const STEPS = [
  { id: "sentence", at: ["[data-answer] .figure", "[data-answer]"] },
  { id: "badge", at: [".trust .badge", ".trust"] },
  { id: "picture", at: ["#picture svg.scene", "#picture"] },
  { id: "ways", at: [".rail", ".foot"] },
] as const;

/** Px between a control and the card that speaks of it. */
const GAP = 12;
/** Milliseconds between looks for a control that is not there yet. */
const PATIENCE = 150;

/** Four steps that point at the real controls; they can be used meanwhile. */
export function Tour() {
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const at = useWork(({ tour }) => tour ?? 0);
  const say = useSayPart(HELP, language);
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number }>({ left: GAP, top: GAP });
  const step = STEPS[at] ?? STEPS[0];

  useEffect(() => {
    let target: HTMLElement | SVGElement | null = null;
    const put = (): void => {
      const shown = step.at.map((at) => document.querySelector<HTMLElement | SVGElement>(at));
      const found = shown.find((one) => one !== null) ?? null;
      if (found !== target) {
        target?.removeAttribute("data-toured");
        target = found;
        target?.setAttribute("data-toured", step.id);
        target?.scrollIntoView({ block: "nearest" });
      }
      const [box, own] = [target?.getBoundingClientRect(), card.current?.getBoundingClientRect()];
      if (box !== undefined && own !== undefined) setPlace((now) => moved(now, placeBeside(box, own)));
    };
    put();
    const timer = setInterval(put, PATIENCE);
    return () => {
      clearInterval(timer);
      target?.removeAttribute("data-toured");
    };
  }, [step]);

  useEffect(() => card.current?.focus(), []);

  function end(): void {
    workbench.store.setState({ tour: null });
    document.querySelector<HTMLElement>(".answer .figure, .brand")?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    end();
    event.preventDefault();
    event.stopPropagation();
  }

  const isLast = at === STEPS.length - 1;
  return (
    <div
      ref={card}
      className="tour"
      role="dialog"
      aria-labelledby="tour-title"
      aria-describedby="tour-words"
      data-tour={at}
      tabIndex={-1}
      style={place}
      onKeyDown={onKeyDown}
    >
      <h2 id="tour-title">{say(`tour.${step.id}`)}</h2>
      <p id="tour-words" aria-live="polite">
        {say(`tour.${step.id}.words`)}
      </p>
      <p className="ways">
        <span>{say("tour.step", { k: at + 1, n: STEPS.length })}</span>
        {!isLast && (
          <button type="button" onClick={end}>
            {say("tour.skip")}
          </button>
        )}
        {at > 0 && (
          <button type="button" onClick={() => workbench.store.setState({ tour: at - 1 })}>
            {say("tour.back")}
          </button>
        )}
        <button
          type="button"
          className="chip"
          onClick={() => (isLast ? end() : workbench.store.setState({ tour: at + 1 }))}
        >
          {say(isLast ? "tour.end" : "tour.next")}
        </button>
      </p>
    </div>
  );
}

/** Under what it speaks of, else above it, else beside it: within the window, and not over it where there is room. */
function placeBeside(target: DOMRect, own: DOMRect): { readonly left: number; readonly top: number } {
  const within = (value: number, size: number, room: number): number =>
    Math.max(GAP, Math.min(room - size - GAP, value));
  const isTall = target.height > window.innerHeight / 2 && target.right + own.width + 2 * GAP < window.innerWidth;
  const under = target.bottom + GAP;
  const above = target.top - GAP - own.height;
  const top = isTall ? target.top + GAP : under + own.height < window.innerHeight ? under : above;
  return {
    left: within(isTall ? target.right + GAP : target.left, own.width, window.innerWidth),
    top: within(top, own.height, window.innerHeight),
  };
}

/** The place as it was where it has hardly changed, so that nothing is drawn anew. */
function moved<Place extends { readonly left: number; readonly top: number }>(before: Place, next: Place): Place {
  return Math.abs(before.left - next.left) + Math.abs(before.top - next.top) < 1 ? before : next;
}
