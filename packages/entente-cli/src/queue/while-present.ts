import type { Redis } from "ioredis";
import { STATUS, Stop } from "../status.js";

/** Milliseconds. */
const LOOK = 500;
const SAY_AFTER = 2000;
const GIVE_UP_AFTER = 60_000;

/** Rejects once Redis has been away for a minute, and says so before; never resolves. */
export function whilePresent(
  redis: Pick<Redis, "status">,
  { signal, away }: { readonly signal: AbortSignal; readonly away: () => void },
): Promise<never> {
  return new Promise((_, reject) => {
    let gone = 0;
    let said = false;
    const timer = setInterval(() => {
      gone = redis.status === "ready" ? 0 : gone + LOOK;
      if (gone === 0) said = false;
      if (gone > SAY_AFTER && !said) {
        said = true;
        away();
      }
      if (gone > GIVE_UP_AFTER)
        reject(
          new Stop(
            STATUS.failure,
            "entente: queue: Redis went away and has not come back for a minute. What was finished is kept there; ask again to go on.",
          ),
        );
    }, LOOK);
    signal.addEventListener("abort", () => clearInterval(timer));
  });
}
