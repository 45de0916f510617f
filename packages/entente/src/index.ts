export type { Conflict, StateName } from "./case/conflict/conflict.js";
export { readConflict } from "./case/conflict/read-conflict.js";
export { dataShare } from "./case/data-share.js";
export { withoutLine } from "./case/edits/line-off.js";
export { withoutMember } from "./case/edits/member-out.js";
export { withSuccessor } from "./case/edits/successor-in.js";
export { editsBetween } from "./case/edits-between.js";
export { caseJsonSchema, scenarioJsonSchema } from "./case/json-schema.js";
export {
  type ForecastToSeal,
  type LedgerFault,
  sealForecast,
  type Verified,
  verifyLedger,
} from "./case/ledger/ledger.js";
export { DEFAULT_LIMITS, type Limits } from "./case/limits.js";
export type { Case, Condition, PositionEntry, Scenario, Statement, Text } from "./case/model.js";
export { nearest } from "./case/nearest.js";
export { formatProblem, type Problem } from "./case/problem.js";
export { type ReadResult, readCase } from "./case/read-case.js";
export { explainRecord } from "./case/record.js";
export { applyScenario, readScenario } from "./case/scenario.js";
export { viewCase } from "./case/view.js";
export { type CaseEdit, editCase } from "./case/write-case.js";
export { chartOf, type Picture } from "./charts/chart-of.js";
export { charts } from "./charts/index.js";
export type { Mark, Scene } from "./charts/scene.js";
export type { ChartOptions } from "./charts/subject.js";
export { INKS, type Ink, type Theme } from "./charts/theme.js";
export { judgeConflict } from "./engines/break/judge-conflict.js";
export { type ClaimReader, claimReader, type DrawnClaims, joinClaims } from "./engines/claims/draw-claims.js";
export type { Drawn } from "./engines/claims/plan.js";
export { type ClaimRun, chunksOf, isSettled } from "./engines/claims/runs.js";
export { type Engine, type Tools, VERBS, type Verb } from "./engines/engine.js";
export { engines } from "./engines/index.js";
export { type JudgedGame, judgeGame } from "./engines/pay/judge-game.js";
export { paramsJsonSchema } from "./engines/verb-params.js";
export { whatIfJsonSchema } from "./engines/whatif/what-if.js";
export { EntenteError } from "./error.js";
export type { Paragraph, Sentence, SourceText, Span, TextLanguage } from "./evidence/documents/source-text.js";
export { type DocumentParts, sourceTextOf } from "./evidence/documents/source-text-of.js";
export { type Answer, type AskOptions, ask, hashOf } from "./explain/answer.js";
export { askEach } from "./explain/ask-each.js";
export { type Asker, askerOf } from "./explain/asker.js";
export { badgeLine } from "./explain/badge.js";
export { type CompareOptions, type Comparison, compareCases } from "./explain/comparison/compare.js";
export { describeLacking, type Side } from "./explain/comparison/side.js";
export { askConflict, type ConflictAnswer } from "./explain/conflict-answer.js";
export { type Mismatch, mismatches } from "./explain/expected.js";
export type { Finding, InputCount } from "./explain/finding.js";
export { askForecast, type ForecastAnswer, forecastJsonSchema } from "./explain/forecast-answer.js";
export { LANGUAGE_NAMES, LANGUAGES, type Language, type Speech, speechIn } from "./explain/say.js";
export { comparisonTables } from "./explain/tables/comparison.js";
export type { Table } from "./explain/tables/table.js";
export { tablesOf } from "./explain/tables/tables-of.js";
export { askWhatIf, type WhatIfAnswer, type WhatIfOptions } from "./explain/what-if-answer.js";
export { type Why, type WhyStatement, whyOf } from "./explain/why.js";
export { type Words, wordsOf } from "./explain/words.js";
export { worldRuns } from "./explain/world-runs.js";
export { brief } from "./report/brief.js";
export type { ReportOptions, Written } from "./report/material.js";
export type { Piece } from "./report/numbers.js";
export { report } from "./report/report.js";
export { type Said, type Screen, screenOf } from "./report/screen.js";
