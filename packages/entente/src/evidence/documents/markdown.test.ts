import { describe, expect, it } from "vitest";
import { partsOfMarkdown } from "./markdown.js";

describe("partsOfMarkdown(text)", () => {
  it("gives paragraphs, headings and items without marks, and what the front matter says", () => {
    const text = `---
title: "Three coasts"
author: M. Holm
date: 2024-02-11
tags: [fish]
---
# One strait

The **northern** ministry said that *the catch* must
be [cut](https://example.org/x) by half.[^1]

- fewer \`boats\`
- closed waters
  all year
1. a fine

> Nobody asked
> the isles.

| Party | Wants |
|-------|-------|
| North | half |

<!-- not for print -->
snake_case_word 2 * 3 * 4
`;
    expect(partsOfMarkdown(text)).toEqual({
      title: "Three coasts",
      author: "M. Holm",
      date: "2024-02-11",
      blocks: [
        "One strait",
        "The northern ministry said that the catch must be cut by half.",
        "fewer boats",
        "closed waters all year",
        "a fine",
        "Nobody asked the isles.",
        "Party · Wants",
        "North · half",
        "snake_case_word 2 * 3 * 4",
      ],
    });
  });

  it("takes the first heading for the title where the front matter gives none", () => {
    expect(partsOfMarkdown("Over the strait\n===\n\nText.")).toMatchObject({
      title: "Over the strait",
      author: null,
      date: null,
    });
  });
});
