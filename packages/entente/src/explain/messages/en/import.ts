export const importing = {
  "import.added":
    "Added {file} as source {id}: {nParagraphs, plural, one {one paragraph} other {{paragraphs} paragraphs}}, {nSentences, plural, one {one sentence} other {{sentences} sentences}}. Its file is {place}.",
  "import.read":
    "Read {file}: {nParagraphs, plural, one {one paragraph} other {{paragraphs} paragraphs}}, {nSentences, plural, one {one sentence} other {{sentences} sentences}}. Name a case with --case to make it a source.",
  "import.there": "{file} is there already, as source {id}; nothing was changed.",
  "import.dry": "This is what would be done; nothing was written.",
} as const;
