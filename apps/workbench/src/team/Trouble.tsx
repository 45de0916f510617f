import { useSayPeople } from "./texts.js";
import type { Asked } from "./use-asked.js";

/** Why there is nothing to show, and a way to ask again. */
export function Trouble({ asked: { answer, failure, again } }: { readonly asked: Asked<unknown> }) {
  const say = useSayPeople();
  if (failure === null) return answer === null ? <p role="status">{say("waits")}</p> : null;
  return (
    <p role="alert">
      {failure === "" ? say("unreached") : say("failed", { message: failure })}{" "}
      <button type="button" onClick={again}>
        {say("again")}
      </button>
    </p>
  );
}
