import { type Case, dataShare, explainRecord } from "entente";

/** What `check` says of a case that can be asked: the record beside what the case predicts, and its data share. */
export function checkResult(
  kase: Case,
  { asOf, voice }: { readonly asOf?: string | undefined; readonly voice?: "real" | "official" | undefined } = {},
) {
  return { ...explainRecord(kase, { asOf, voice }), dataShare: dataShare(kase) };
}
