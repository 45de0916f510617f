export const problems = {
  "problems.label": "Problems",
  "problems.bad":
    "{n, plural, one {There is # mistake} other {There are # mistakes}} in this case. The answers shown are from before.",
  "problems.none": "No problems.",
  "problems.mend": "Show them in the text",
  "problems.apply": "Put in “{name}”",
} as const;
