import { EntenteError } from "../../../error.js";

/** @throws {EntenteError} `aborted` when the signal says so */
export function stopIfAborted(signal: { readonly aborted: boolean } | undefined): void {
  if (signal?.aborted) throw new EntenteError("aborted", "region: stopped because the run was aborted");
}
