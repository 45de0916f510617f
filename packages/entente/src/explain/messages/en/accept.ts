export const accept = {
  "accept.written":
    "Wrote {n, plural, one {one statement} other {{count} statements}} into {file}; the decisions are in {history}.",
  "accept.rejected":
    "Recorded {n, plural, one {one rejection} other {{count} rejections}} in {history}; {file} stays as it is.",
} as const;
