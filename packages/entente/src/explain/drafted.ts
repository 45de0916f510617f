import { inputsOf } from "../case/data-share.js";
import type { Asked } from "../engines/asked.js";
import type { Verb } from "../engines/engine.js";
import { contradictionCounter } from "./contradicted.js";
import type { Draft } from "./draft.js";
import type { Finding } from "./finding.js";
import type { Speech } from "./say.js";
import { asSentence } from "./sentence.js";

/** A draft as a finding without a badge, for commands whose answers are no verb's own. */
export function drafted(
  asked: Asked,
  { id, level, key, values, numbers, because }: Draft,
  { command, verb, speech }: { readonly command: string; readonly verb: Verb; readonly speech: Speech },
): Finding {
  const { kase, view } = asked;
  const paths = [...new Set(because)];
  return {
    id: `${command}.${id}`,
    verb,
    text: asSentence(speech.say(key, values)),
    level,
    numbers,
    because: paths,
    ...{ rests: null, holds: null, hinge: null },
    inputs: inputsOf(kase, paths, { asOf: view.asOf }),
    contradicts: contradictionCounter(asked)(paths),
  };
}
