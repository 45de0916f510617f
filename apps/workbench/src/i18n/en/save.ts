export const save = {
  "save.reader": "Another page is changing this case; this one only reads.",
  "save.takeOver": "Take over here",
  "save.copy": "Keep a copy",
  "save.full": "Not saved: this browser has no room left. Keep a copy, or forget a case.",
  "save.saving": "Saving…",
  "save.browser": "Saved in this browser {time}",
  "save.folder": "Saved to the file {time}",
  "save.clash":
    "The file was changed on disk meanwhile; your work is kept in this browser and nothing was written over.",
  "save.failed": "Not saved ({message}). Download a copy.",
} as const;
