import { bodyLimit } from "hono/body-limit";
import { LARGEST_BODY } from "../limits.js";
import { message } from "./message.js";

/** Reads no body beyond a MiB, said or not. */
export const smallBody = bodyLimit({
  maxSize: LARGEST_BODY,
  onError: (context) => message(context, 413, "The request is larger than 1 MiB, so it was not read."),
});
