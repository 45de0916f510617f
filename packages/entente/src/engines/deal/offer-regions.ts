import type { Region } from "../../case/space/region/region.js";
import { takingSome } from "../../case/space/region/some-of.js";
import type { SpaceLine } from "../../case/space/space.js";
import type { Kind } from "../../case/space/sweep/offers.js";
import type { Asked } from "../asked.js";
import { changesForAddressees } from "../swept.js";

/** Something is given to some addressee, and something asked of one. */
export function exchangeLines(asked: Asked): SpaceLine[] {
  return [1, -1].map((sign) => takingSome(asked.space, movesOfSign(asked, sign)));
}

/** The packages of a region that are offers of a kind. */
export function ofKind(asked: Asked, region: Region, kind: Kind): Region {
  const gives = kind === "exchange" || kind === "gift";
  const asks = kind === "exchange" || kind === "demand";
  return withOrWithout(asked, withOrWithout(asked, region, 1, gives), -1, asks);
}

function withOrWithout(asked: Asked, region: Region, sign: number, wanted: boolean): Region {
  const moves = movesOfSign(asked, sign);
  if (wanted) return { ...region, lines: [...region.lines, takingSome(region.space, moves)] };
  const allowed = region.allowed.map((mask, i) => mask.map((flag, o) => (moves[i]?.[o] === 1 ? 0 : flag)));
  return { ...region, allowed };
}

function movesOfSign(asked: Asked, sign: number): Uint8Array[] {
  const changes = asked.once(changesForAddressees);
  return asked.space.options.map((options, i) =>
    Uint8Array.from(options, (_, o) => (changes.some(({ signs }) => signs[i]?.[o] === sign) ? 1 : 0)),
  );
}
