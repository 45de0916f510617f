import { type Command, Command as Program } from "commander";
import type { Io } from "../io.js";
import { shippedCases } from "../load-case.js";
import { STATUS, Stop } from "../status.js";
import { type AddCommand, examplesOf, type ListedCommand } from "./command.js";

const SHELLS = ["bash", "zsh", "fish"] as const;

/** The command that prints a shell's completion script over all commands. */
export function addCompletion(listed: readonly ListedCommand[]): AddCommand {
  return (program, io, done) => {
    program
      .command("completion")
      .summary("Print the completion script of a shell")
      .description(`Print the completion script of a shell: ${SHELLS.join(", ")}.`)
      .argument("<shell>", SHELLS.join(", "))
      .addHelpText(
        "after",
        examplesOf(
          "source <(entente completion bash)",
          "entente completion zsh > ~/.zfunc/_entente",
          "entente completion fish > ~/.config/fish/completions/entente.fish",
        ),
      )
      .action(async (shell: string) => {
        const script = SCRIPTS[shell as (typeof SHELLS)[number]];
        if (script === undefined) {
          throw new Stop(STATUS.badCommandLine, `entente: no completion for "${shell}". Choose ${SHELLS.join(", ")}.`);
        }
        io.out(script(await wordsToComplete(listed, io)));
        done(STATUS.answer);
      });
  };
}

interface Completed {
  readonly commands: readonly { readonly name: string; readonly summary: string; readonly flags: readonly string[] }[];
  readonly cases: readonly string[];
}

async function wordsToComplete(listed: readonly ListedCommand[], io: Io): Promise<Completed> {
  const commands = [];
  for (const { name, summary, load } of listed) {
    const program = new Program();
    (await load())(program, io, () => {});
    const [built] = program.commands as readonly Command[];
    commands.push({ name, summary, flags: (built?.options ?? []).map(({ long }) => long ?? "").filter(Boolean) });
  }
  return { commands, cases: await shippedCases(io) };
}

const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], (completed: Completed) => string>> = {
  bash: ({ commands, cases }) => `# bash completion of entente
_entente() {
  local word="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${commands.map(({ name }) => name).join(" ")}"
  else
    case "\${COMP_WORDS[1]}" in
${commands.map(({ name, flags }) => `      ${name}) words="${flags.join(" ")}" ;;`).join("\n")}
    esac
    [[ "$word" == -* ]] || words="${cases.join(" ")}"
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  [ "$COMP_CWORD" -gt 1 ] && COMPREPLY+=($(compgen -f -- "$word"))
}
complete -o filenames -F _entente entente
`,
  zsh: ({ commands, cases }) => `#compdef entente
# zsh completion of entente
_entente() {
  local -a commands cases flags
  commands=(
${commands.map(({ name, summary }) => `    '${name}:${inQuotes(summary)}'`).join("\n")}
  )
  cases=(${cases.join(" ")})
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case "$words[2]" in
${commands.map(({ name, flags }) => `    ${name}) flags=(${flags.join(" ")}) ;;`).join("\n")}
  esac
  if [[ "$PREFIX" == -* ]]; then
    compadd -- $flags
  else
    compadd -- $cases
    _files
  fi
}
compdef _entente entente
`,
  fish: ({ commands, cases }) => `# fish completion of entente
${commands
  .flatMap(({ name, summary, flags }) => [
    `complete -c entente -n __fish_use_subcommand -f -a ${name} -d '${inQuotes(summary)}'`,
    ...flags.map(
      (flag) => `complete -c entente -n '__fish_seen_subcommand_from ${name}' -l ${flag.replace(/^--/, "")}`,
    ),
  ])
  .join("\n")}
complete -c entente -n 'not __fish_use_subcommand' -a '${cases.join(" ")}'
`,
};

function inQuotes(text: string): string {
  return text.replaceAll("'", "’").replaceAll(":", "");
}
