import { hostname } from "node:os";
import { speechIn } from "entente";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { redisAddress, withoutSecret } from "../queue/address.js";
import { buildId } from "../queue/build-id.js";
import { threadsHere, workerScript } from "../runner/do-work.js";
import { STATUS, Stop } from "../status.js";
import { type AddCommand, examplesOf } from "./command.js";

interface WorkFlags {
  readonly redis?: string;
  readonly threads?: string;
  readonly name?: string;
  readonly lang?: string;
}

const MOST_THREADS = 256;

/** The command that does chunks of other machines' work. */
export const addWork: AddCommand = (program, io, done) => {
  program
    .command("work")
    .summary("Do chunks of other machines' work, taken from a queue")
    .description(
      "Take chunks of the work that `--queue` hands out from Redis and do them on threads, until Ctrl-C. The answer is the same to the bit whoever does them, and however many.",
    )
    .option("--redis <url>", "address of Redis (default: REDIS_URL, else redis://127.0.0.1:6379)")
    .option(
      "--threads <number>",
      "chunks done at once (default: ENTENTE_THREADS, else a thread a processor, at most 8)",
    )
    .option("--name <name>", "what this worker is called (default: the machine's name and the process's number)")
    .option(...LANGUAGE_FLAG)
    .addHelpText("after", examplesOf("entente work", "entente work --redis redis://queue.example:6379 --threads 4"))
    .action(async (flags: WorkFlags) => {
      const speech = speechIn(languageOf(flags.lang));
      const threads = flags.threads === undefined ? threadsHere(io) : threadsFrom(flags.threads);
      const name = flags.name ?? `${hostname()}-${process.pid}`;
      const address = redisAddress(flags.redis, { env: io.env, flag: "--redis" });
      const script = workerScript();
      if (script === null)
        throw new Stop(STATUS.failure, "entente: work: this program was not built. Run `npm run build`.");
      const { connect } = await import("../queue/connection.js");
      const { takeChunks } = await import("../queue/take-chunks.js");
      const redis = await connect(address);
      let chunks = 0;
      const taking = await takeChunks(redis, {
        ...{ name, threads, script },
        done: (sofar) => {
          chunks = sofar;
        },
      });
      const told = { name, address: withoutSecret(address), build: buildId(script) };
      io.err(`${speech.say("queue.working", { ...told, n: threads, count: speech.digits.count(threads) })}\n`);
      await io.interrupted();
      // Whoever asks twice to stop does not want to wait for what runs.
      await Promise.race([taking.close(), io.interrupted()]);
      redis.disconnect();
      io.err(`${speech.say("queue.worked", { name, n: chunks, count: speech.digits.count(chunks) })}\n`);
      done(STATUS.answer);
    });
};

/** @throws {Stop} 64 for what is no number of threads */
function threadsFrom(text: string): number {
  const threads = Number(text);
  if (Number.isInteger(threads) && threads >= 1 && threads <= MOST_THREADS) return threads;
  throw new Stop(STATUS.badCommandLine, `entente: --threads: "${text}" is no whole number from 1 to ${MOST_THREADS}.`);
}
