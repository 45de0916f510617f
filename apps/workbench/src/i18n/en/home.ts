export const home = {
  "home.title": "What could these parties agree on, and who says so?",
  "home.samples": "Cases to start from",
  "home.kept": "Kept in this browser",
  "home.forget": "Forget",
  "home.forgetOf": "Forget {name}",
  "home.putBack": "Put {name} back",
  "home.open": "Open a file",
  "home.drop": "or drop a case file anywhere on this page",
  "home.parties": "{n, plural, one {# party} other {# parties}}, {issues, plural, one {# issue} other {# issues}}",
} as const;
