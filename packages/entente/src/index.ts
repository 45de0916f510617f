export { type StatusToSet, statusEdits } from "./case/clauses/set-status.js";
export { type Coalitions, coalitionsOf } from "./case/coalitions.js";
export type { Conflict, StateName } from "./case/conflict/conflict.js";
export { readConflict } from "./case/conflict/read-conflict.js";
export type { Contest } from "./case/contests/contest.js";
export { dataShare } from "./case/data-share.js";
export { withoutLine } from "./case/edits/line-off.js";
export { withoutMember } from "./case/edits/member-out.js";
export type { NameKind } from "./case/edits/names-in-case.js";
export { type Removal, removalOf } from "./case/edits/remove-entry.js";
export { type Renaming, renameId, renameInScenario } from "./case/edits/rename-id.js";
export { withSuccessor } from "./case/edits/successor-in.js";
export { editsBetween } from "./case/edits-between.js";
export { answersOverlay } from "./case/form/answers-overlay.js";
export { chooseBallot } from "./case/form/ballot.js";
export { contradictionsIn } from "./case/form/contradictions.js";
export type { Delegation } from "./case/form/delegation.js";
export type { FormAnswers } from "./case/form/form-answers.js";
export type { FormContent, FormIssue } from "./case/form/form-content.js";
export { readAnswers } from "./case/form/read-answers.js";
export { pointsLeft } from "./case/form/wishes.js";
export { caseJsonSchema, scenarioJsonSchema } from "./case/json-schema.js";
export type { Entry, ForecastToSeal, ResolutionToSeal } from "./case/ledger/entries.js";
export {
  type LedgerFault,
  readLedger,
  sealForecast,
  sealResolution,
  type Verified,
  verifyLedger,
} from "./case/ledger/ledger.js";
export { ENOUGH_TO_JUDGE, type ForecastRow, type ScoredLedger, scoreLedger } from "./case/ledger/score-ledger.js";
export { DEFAULT_LIMITS, type Limits } from "./case/limits.js";
export type { Case, Condition, PositionEntry, Scenario, Statement, Text } from "./case/model.js";
export { nearest } from "./case/nearest.js";
export type { Overlay } from "./case/overlay/overlay-schema.js";
export { readOverlay } from "./case/overlay/read-overlay.js";
export { RELEASES_ENDING, type Release, readReleases, withRelease } from "./case/overlay/releases.js";
export { plainData } from "./case/plain-data.js";
export { formatProblem, type Problem } from "./case/problem.js";
export { checkCase, type ReadResult, readCase } from "./case/read-case.js";
export { type ExplainedAnswer, explainRecord } from "./case/record.js";
export { type RecordRepair, repairRecord } from "./case/record-repair.js";
export { REDACTIONS, type Redaction, redactCase } from "./case/redact.js";
export { applyScenario, readScenario } from "./case/scenario.js";
export { scenarioBetween } from "./case/scenario-between.js";
export type { CountedSoFar } from "./case/space/sweep/sweep.js";
export { defaultDay, viewCase } from "./case/view.js";
export { type CaseEdit, editCase } from "./case/write-case.js";
export { caseText } from "./case/write-new-case.js";
export { chartOf, type Picture } from "./charts/chart-of.js";
export { classPicture } from "./charts/class/class-picture.js";
export type { Handle } from "./charts/handle.js";
export { charts } from "./charts/index.js";
export { worldsAhead } from "./charts/over-worlds.js";
export type { Mark, Scene } from "./charts/scene.js";
export type { ChartOptions } from "./charts/subject.js";
export { INKS, type Ink, type Theme } from "./charts/theme.js";
export { calibrationPicture } from "./charts/track/calibration-picture.js";
export { modelsPicture } from "./charts/track/models-picture.js";
export { statusPicture } from "./charts/track/status-picture.js";
export { engines } from "./engines/all-engines.js";
export type { BacktestResult } from "./engines/backtest/backtest-schema.js";
export { contestsOfCase } from "./engines/backtest/contests-of-case.js";
export { type BacktestPart, type BacktestTask, runBacktestTask } from "./engines/backtest/tasks.js";
export { judgeConflict } from "./engines/break/judge-conflict.js";
export {
  type ClaimReader,
  claimReader,
  claimReaders,
  type DrawnClaims,
  joinClaims,
} from "./engines/claims/draw-claims.js";
export type { Drawn } from "./engines/claims/plan.js";
export { type ClaimRun, chunksOf, drawRun, isSettled } from "./engines/claims/runs.js";
export type { ClassGroup, ClassResult, GroupResult } from "./engines/class/class-result.js";
export { type Engine, type Tools, VERBS, type Verb } from "./engines/engine.js";
export { type JudgedGame, judgeGame } from "./engines/pay/judge-game.js";
export { paramsJsonSchema } from "./engines/verb-params.js";
export { whatIfJsonSchema } from "./engines/whatif/what-if.js";
export { EntenteError } from "./error.js";
export { agreeOnCodings } from "./evidence/agreement/agree-codings.js";
export { agreeOnTable } from "./evidence/agreement/agree-table.js";
export type { Agreement } from "./evidence/agreement/agreement.js";
export { readRatingTable } from "./evidence/agreement/read-table.js";
export { type Acceptance, acceptCodings } from "./evidence/coding/accept-codings.js";
export { checkCodings, type SourceTexts } from "./evidence/coding/check-codings.js";
export type { Coding } from "./evidence/coding/coding.js";
export { type Decision, decisionSchema } from "./evidence/coding/decision.js";
export { type PlacedCoding, readCodings, readJsonLines } from "./evidence/coding/read-codings.js";
export { type AddedStatements, readStatements } from "./evidence/coding/read-statements.js";
export { appendCodings, appendLines } from "./evidence/coding/write-codings.js";
export { type Anchor, anchorOf, type FoundAnchor, findAnchor } from "./evidence/documents/anchor.js";
export { checkPlaces } from "./evidence/documents/check-places.js";
export type { Details } from "./evidence/documents/details-in-text.js";
export { hashOfBytes } from "./evidence/documents/hash-of-bytes.js";
export { type LostAnchor, lostAnchors } from "./evidence/documents/lost-anchors.js";
export { partsOfMarkdown } from "./evidence/documents/markdown.js";
export type { Paragraph, Sentence, SourceText, Span, TextLanguage } from "./evidence/documents/source-text.js";
export { type DocumentContent, type DocumentParts, sourceTextOf } from "./evidence/documents/source-text-of.js";
export { caseNetworks, type DatedNetwork, type NetworkOptions } from "./evidence/networks/case-networks.js";
export { suggestionEdit } from "./evidence/positions/accept-suggestion.js";
export { type Suggestion, suggestPositions } from "./evidence/positions/suggest-positions.js";
export { codingOf } from "./evidence/recognise/coding-of.js";
export { type ModelQuestion, modelQuestions } from "./evidence/recognise/model/model-questions.js";
export { readModelReply } from "./evidence/recognise/model/read-model-reply.js";
export { type Recogniser, recogniserOf } from "./evidence/recognise/recognise.js";
export type { SuggestedStatement } from "./evidence/recognise/suggestion.js";
export { type Answer, type AskOptions, ask, hashOf } from "./explain/answer.js";
export { askEach, askTogether, type PutTogether, putTogether } from "./explain/ask-each.js";
export { type Asker, askerOf } from "./explain/asker.js";
export { badgeLine } from "./explain/badge.js";
export { type Chain, type ChainInput, whyNumber } from "./explain/chain/why-number.js";
export { askClass, type ClassAnswer } from "./explain/class/class-answer.js";
export { agreementFindings, agreementTables, type CodingFinding } from "./explain/coders/agreement-findings.js";
export { compareCoders } from "./explain/coders/compare-coders.js";
export { positionFindings, positionTables } from "./explain/coders/position-findings.js";
export { type CompareOptions, type Comparison, compareCases } from "./explain/comparison/compare.js";
export { describeLacking, type Side } from "./explain/comparison/side.js";
export { askConflict, type ConflictAnswer } from "./explain/conflict-answer.js";
export { type Mismatch, mismatches } from "./explain/expected.js";
export { expertTables } from "./explain/expert/expert-tables.js";
export type { Finding, InputCount } from "./explain/finding.js";
export { askForecast, type ForecastAnswer, forecastJsonSchema } from "./explain/forecast-answer.js";
export { type FormsTold, tellForms } from "./explain/form/forms-told.js";
export { inputsTable } from "./explain/overlay/inputs-table.js";
export { releaseInWords, type Told, toldInWords, toldTo } from "./explain/overlay/released.js";
export { audienceName, caseSeenBy } from "./explain/overlay/seen-by.js";
export { warningInWords } from "./explain/reading/warning-words.js";
export { LANGUAGE_NAMES, LANGUAGES, type Language, type Speech, speechIn } from "./explain/say.js";
export { type SobolRequest, sobolReader, sobolRequest } from "./explain/sobol-request.js";
export { type CaseDay, caseDays } from "./explain/status/case-days.js";
export {
  askStatus,
  type StatusAnswer,
  type StatusOptions,
  signedText,
  statusJsonSchema,
} from "./explain/status/status-answer.js";
export { comparisonTables } from "./explain/tables/comparison.js";
export type { Table } from "./explain/tables/table.js";
export { tablesOf } from "./explain/tables/tables-of.js";
export { inputInWords } from "./explain/told/input-words.js";
export {
  askBacktest,
  type BacktestAnswer,
  type BacktestRun,
  backtestJsonSchema,
  backtestRun,
} from "./explain/track/backtest-answer.js";
export { askLedger, type LedgerAnswer, sayBroken, type TrackFinding } from "./explain/track/ledger-answer.js";
export { askUpdate, type UpdateAnswer, type UpdateOptions, updateJsonSchema } from "./explain/update/update-answer.js";
export { askWhatIf, type WhatIfAnswer, type WhatIfOptions, whatIfWorlds } from "./explain/what-if-answer.js";
export { type Why, type WhyStatement, whyOf } from "./explain/why.js";
export { type Words, wordsOf } from "./explain/words.js";
export { worldRuns } from "./explain/world-runs.js";
export { annotations, isAnnotations, readAnnotations } from "./formats/annotations.js";
export { type CalendarDay, calendarText } from "./formats/calendar-text.js";
export { type ReadGroups, readGroups } from "./formats/class/read-groups.js";
export { writeGroups } from "./formats/class/write-groups.js";
export { caseNfg } from "./formats/conflict/case-nfg.js";
export { conflictNfg } from "./formats/conflict/nfg.js";
export { optionFormCsv } from "./formats/conflict/option-form-csv.js";
export { csvRows, type TableRow } from "./formats/csv-rows.js";
export { csvText, guarded } from "./formats/csv-text.js";
export { listOfPackage, problemsOfPackage } from "./formats/data-package/read-package.js";
export { dataPackage } from "./formats/data-package/write-package.js";
export { decisionsOfCase } from "./formats/deu/decisions-of-case.js";
export { type DnaDocument, type DnaStatement, dnaTablesOf, statementsOfDna } from "./formats/dna/dna-tables.js";
export { domainOfCase } from "./formats/domain/domain-of-case.js";
export { type DomainFormat, domainFiles, lostInProfiles } from "./formats/domain/write-domain.js";
export type { NamedText } from "./formats/draft-case.js";
export { type Draft, type DraftFormat, type Drafts, draftFormat, readDrafts } from "./formats/drafts.js";
export type { Exchanged, ReadingFile, ToExchange } from "./formats/exchanged.js";
export { gexf } from "./formats/gexf.js";
export { graphml } from "./formats/graphml.js";
export { type ReadIssues, readIssueTables } from "./formats/issue-table/read-issue-tables.js";
export type { IssueTable } from "./formats/issue-table/table-issues.js";
export { scenarioOfCase } from "./formats/ktab/scenario-of-case.js";
export { ktabCsv, ktabXml } from "./formats/ktab/write-ktab.js";
export { networkCsv } from "./formats/network-csv.js";
export { isPositionHeader, positionTable, positionTemplate, readPositionTable } from "./formats/position-table.js";
export { allCodes, type QdaProject } from "./formats/qda/project.js";
export { codebookOf, projectOfStatements } from "./formats/qda/project-of-statements.js";
export { readQde } from "./formats/qda/read-qde.js";
export { statementsOfProject } from "./formats/qda/statements-of-project.js";
export { textPath, writeQdc, writeQde } from "./formats/qda/write-qde.js";
export { isStatementHeader, readStatementTable, statementTable, statementTemplate } from "./formats/statement-table.js";
export { type XmlElement, xmlTree } from "./formats/xml-tree.js";
export { METRICS, type Metric } from "./numerics/agreement/alpha.js";
export { type AnswersBeside, answersBeside } from "./report/answers-beside.js";
export { backtestHtml } from "./report/backtest-html.js";
export { brief } from "./report/brief.js";
export { classHtml } from "./report/class/class-html.js";
export { type FirstScreen, firstScreenOf } from "./report/first-screen.js";
export { type FormPage, formHtml } from "./report/form/form-html.js";
export { type HandedOn, handedOn, saying } from "./report/handed-on.js";
export { type LiveScripts, liveHtml } from "./report/live/live-html.js";
export {
  headlineIn,
  type LiveAnswer,
  type LiveChange,
  type LiveInput,
  type LivePage,
  livePage,
  type NamedScenarios,
} from "./report/live/live-page.js";
export type { ReportOptions } from "./report/material.js";
export type { Piece } from "./report/numbers.js";
export { type Chapter, chaptersOf } from "./report/paper/outline.js";
export type { Block, Figure, Moves, Note, Paper, Prose, Run, TableBlock, Trust } from "./report/paper/paper.js";
export { type Written, writtenOf } from "./report/paper/written.js";
export { report } from "./report/report.js";
export { instructorHtml } from "./report/roles/instructor-html.js";
export { roleHtml } from "./report/roles/role-html.js";
export { type Said, type Screen, screenOf } from "./report/screen.js";
export { type BracketedText, bracketedText, type TextOptions } from "./report/wording/bracketed-text.js";
export { type ReadText, readBracketedText } from "./report/wording/read-bracketed-text.js";
export { type Signing, type SignOptions, signedTextOf, signingEdits } from "./report/wording/sign-text.js";
export { textHtml } from "./report/wording/text-html.js";
export { textMarkdown } from "./report/wording/text-markdown.js";
export { textPaper } from "./report/wording/text-paper.js";
