/** The regions of a page, as F6 goes through them; those that a screen lacks are passed over. */
const REGIONS = ".bar, .rail, main > .answer, .picture, .panels, .why, .whatif, .foot";

/** Gives a region the focus, which it takes from nothing but this. */
export function focusRegion(region: HTMLElement): void {
  if (!region.hasAttribute("tabindex")) region.tabIndex = -1;
  region.focus();
}

/** Focuses the region after the one that has the focus, or the one before it; after the last comes the first. */
export function cycleRegions(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>(REGIONS)].filter((one) => one.checkVisibility());
  if (regions.length === 0) return;
  const at = regions.findLastIndex((one) => one.contains(document.activeElement));
  const next = at < 0 ? (step === 1 ? 0 : regions.length - 1) : (at + step + regions.length) % regions.length;
  const region = regions[next];
  if (region !== undefined) focusRegion(region);
}
