export const report = {
  "report.answer.brief": "The minister's page: bottom line, three options, what is not known.",
  "report.answer.report":
    "{chapters, plural, one {The report, with # chapter} other {The report, with # chapters}}: answers, pictures, doubts and the evidence behind them.",
  "report.paper.brief": "Brief",
  "report.paper.report": "Report",
  "report.paper.text": "Text",
  "report.text.by": "What is written down",
  "report.text.package": "The deal",
  "report.text.roadmap": "The roadmap",
  "report.text.bracket": "{words}: what stands behind it",
  "report.chapters": "Chapters",
  "report.takeHtml": "Take away as HTML",
  "report.takeMarkdown": "Take away as Markdown",
} as const;
