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
  "report.takeWord": "Take away as Word (DOCX)",
  "report.takePdf": "Take away as PDF",
  "report.print": "Print, or save as PDF",
  "report.noPress":
    "No server stands behind this page that has the fonts for a PDF. Print, and choose “Save as PDF” there, or take the Word file. “entente serve” sets a PDF.",
  "report.writing": "The file is being written",
  "report.drawing": "Worlds are being drawn for the badges",
} as const;
