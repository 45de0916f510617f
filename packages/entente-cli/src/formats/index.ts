import { documentFormat } from "../documents/document-format.js";
import type { ImportFormat } from "./import-format.js";
import { statementFormat } from "./statement-format.js";

/** Every kind of file that `entente import` reads. The first that recognises a file takes it; documents come last. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [statementFormat, documentFormat];
