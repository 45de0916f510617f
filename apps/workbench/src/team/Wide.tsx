import type { ReactNode } from "react";

/** A table that scrolls in its own region where the page is narrower. */
export function Wide({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="wide" tabIndex={0} aria-label={label}>
      <table>{children}</table>
    </section>
  );
}
