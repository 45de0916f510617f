/** What a write that failed is answered with. */
export interface FailedWriting {
  readonly status: 403 | 507;
  readonly message: string;
}

/** SQLite's word for a full disk, PostgreSQL's, and SQLite's for a file that may not be written. */
const FULL = 13;
const POSTGRES_FULL = "53100";
const READ_ONLY = 8;

/** Says why the system would not write; null for an error that is none of the system's. */
export function failedWriting(error: unknown): FailedWriting | null {
  const { code = "", errcode } = error as { readonly code?: string; readonly errcode?: number };
  if (code === "ENOSPC" || code === "EDQUOT" || code === POSTGRES_FULL || errcode === FULL)
    return { status: 507, message: "The disk is full, so nothing was written. Make room and save again." };
  if (["EACCES", "EPERM", "EROFS"].includes(code) || errcode === READ_ONLY)
    return { status: 403, message: "This folder may not be written, so nothing was. Open a copy of it." };
  return null;
}
