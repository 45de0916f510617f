import type { Answer } from "entente";

/** An answer that also says a sentence of a screen's own, so that it can be asked why; unchanged where it says it already. */
export function withSentence(
  answer: Answer,
  id: string,
  { text, because }: { readonly text: string; readonly because: readonly string[] },
): Answer {
  if (answer.findings.some((one) => one.id === id)) return answer;
  const unknown = { numbers: {}, rests: null, holds: null, hinge: null, contradicts: 0 } as const;
  const inputs = { coded: 0, judged: 0, sources: 0 };
  const finding = { id, verb: answer.verb, text, level: "detail", because, inputs, ...unknown } as const;
  return { ...answer, findings: [...answer.findings, finding] };
}
