export const chain = {
  "chain.top": "How it comes about",
  "chain.exact": "Exact figures, by their names in the JSON answer",
  "chain.rests": "What it rests on",
  "chain.none": "It rests on no input of the case.",
  "chain.written": "In the case file:",
  "chain.noText": "The text is not at hand: drop it on the Documents screen to see the sentence.",
  "chain.paragraph": "paragraph {n}",
  "chain.copied": "Copied",
  "chain.path": "Way to the source",
  "chain.hinge": "The answer hinges on this",
  "chain.open": "Open what it hinges on",
  "chain.tryIt": "Try another value",
} as const;
