import type { Block, Paper } from "./paper.js";

/** A chapter of a paper, with its place. */
export interface Chapter {
  readonly id: string;
  readonly text: string;
}

/** The chapters of a paper, in order. */
export function chaptersOf({ blocks, end }: Pick<Paper, "blocks" | "end">): readonly Chapter[] {
  return [...blocks, ...end].flatMap((block): Chapter[] => {
    const heading = headingOf(block);
    if (heading === undefined) return [];
    const id = block.kind === "section" ? block.id : heading.id;
    return id === undefined ? [] : [{ id, text: heading.text }];
  });
}

function headingOf(block: Block): Extract<Block, { kind: "heading" }> | undefined {
  if (block.kind === "heading") return block;
  if (block.kind !== "section") return undefined;
  return block.blocks.find((one) => one.kind === "heading" && one.level === 2) as ReturnType<typeof headingOf>;
}
