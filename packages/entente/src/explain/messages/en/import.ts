export const importing = {
  "import.added":
    "Added {file} as source {id}: {nParagraphs, plural, one {one paragraph} other {{paragraphs} paragraphs}}, {nSentences, plural, one {one sentence} other {{sentences} sentences}}. Its file is {place}.",
  "import.read":
    "Read {file}: {nParagraphs, plural, one {one paragraph} other {{paragraphs} paragraphs}}, {nSentences, plural, one {one sentence} other {{sentences} sentences}}. Name a case with --case to make it a source.",
  "import.there": "{file} is there already, as source {id}; nothing was changed.",
  "import.dry": "This is what would be done; nothing was written.",
  "import.codings":
    "{file}: {count} {n, plural, one {statement} other {statements}} to {place}, as codings by {coder}.",
  "import.statements": "{file}: {count} {n, plural, one {statement} other {statements}} into the case.",
  "import.statementsRead":
    "{file}: {count} {n, plural, one {statement} other {statements}} read. Name a case with --case to keep them.",
  "import.positions":
    "{file}: {count} {n, plural, one {position} other {positions}} into the case; {same} are there already.",
  "import.project":
    "{file} holds: users {users}, sources {sources}, codes {codes}, selections {selections}, codings {codings}, sets {sets}.",
  "import.case":
    "{file}: a case with {nParties, plural, one {one party} other {{parties} parties}} and {nIssues, plural, one {one issue} other {{issues} issues}}. Wrote {place}.",
  "import.caseRead":
    "{file}: a case with {nParties, plural, one {one party} other {{parties} parties}} and {nIssues, plural, one {one issue} other {{issues} issues}}. Name a file to write it to with -o.",
  "import.conflict":
    "{file}: a conflict of {nParties, plural, one {one decision maker} other {{parties} decision makers}}. Wrote {place}.",
  "import.conflictRead":
    "{file}: a conflict of {nParties, plural, one {one decision maker} other {{parties} decision makers}}. Name a file to write it to with -o.",
  "import.package": "Wrote {file} from {from}, with the texts of its sources; every file is as it was packed.",
  "import.packageRead": "{from} holds {file}, and every file is as it was packed. Nothing was written.",
} as const;
