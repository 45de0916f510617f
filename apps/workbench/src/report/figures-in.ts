import type { Block, Figure, Paper } from "entente";

/** The pictures of a paper, each once. */
export function figuresIn({ lead, blocks, end }: Pick<Paper, "lead" | "blocks" | "end">): readonly Figure[] {
  const found = new Map([...lead, ...blocks, ...end].flatMap(figuresOf).map((figure) => [figure.id, figure]));
  return [...found.values()];
}

function figuresOf(block: Block): readonly Figure[] {
  switch (block.kind) {
    case "figure":
      return [block];
    case "fold":
    case "section":
      return block.blocks.flatMap(figuresOf);
    case "columns":
      return block.columns.flat().flatMap(figuresOf);
    default:
      return [];
  }
}
