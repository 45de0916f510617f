export const limits = {
  "limits.rounded":
    "Utilities on this case do not fit whole numbers and were rounded once; what lies closer together than that is not told apart.",
  "limits.counts":
    "There are {total} packages, too many to list: numbers that are not exact are estimates from {sampled} packages drawn, each with its interval in the full answer.",
  "limits.clashes": "That these are all the demands that cannot be kept together is not proved.",
  "limits.repairs": "The way out is the cheapest among packages drawn; there may be a cheaper one.",
  "limits.deals": "These are chosen among packages drawn, not among all {total}; there may be better ones.",
  "limits.notProved":
    "Nothing better was found for these criteria, but that there is nothing better is not proved: {criteria}.",
  "limits.front":
    "Which packages nothing improves on for everyone was not worked out: there are too many packages, or too many parties.",
  "limits.prices": "Some of the prices are those of packages drawn; less may be enough.",
  "limits.concessions": "How far the others would have to give way is read from packages drawn; less may be enough.",
  "limits.combinations": "Which conditions stand together against most packages is read from packages drawn.",
} as const;
