import type {CommandRecord} from '../command.ts'
import {type Completable, completionScript, shells} from '../completion/scripts.ts'
import {optionFor} from '../flags.ts'
import type {Messages} from '../messages/english.ts'

/** `benbao completion`, which knows all commands, itself among them. */
export function completionCommand(commands: () => ReadonlyArray<CommandRecord>): CommandRecord {
  return {
    name: 'completion',
    args: [{usage: '<shell>', about: (say) => say.shell, values: shells}],
    flags: [],
    examples: [
      'benbao completion bash > /etc/bash_completion.d/benbao',
      'benbao completion fish > ~/.config/fish/completions/benbao.fish',
    ],
    async run({say, out, err}, _flags, [name = '']) {
      const shell = shells.find((known) => known === name)
      if (shell === undefined) {
        err.write(`${say.unknownShell(name)}\n`)
        return 2
      }
      out.write(
        completionScript(
          shell,
          commands().map((record) => completable(record, say)),
        ),
      )
      return 0
    },
  }
}

function completable({name, args = [], flags}: CommandRecord, say: Messages): Completable {
  return {
    name,
    about: say.commands[name],
    words: args.flatMap(({values = []}) => values),
    takesFiles: args.some(({usage}) => /file|folder/.test(usage)),
    flags: [...flags, 'lang' as const].map((flag) => {
      const {long, description, argChoices} = optionFor(flag, say)
      return {name: long ?? `--${flag}`, about: description, values: argChoices ?? []}
    }),
  }
}
