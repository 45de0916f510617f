export const whatif = {
  "whatif.label": "What if",
  "whatif.none": "Nothing is changed: these are the answers to the case as entered.",
  "whatif.discard": "Discard",
} as const;
