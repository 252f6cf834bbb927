/** What a shell needs to know of a command. */
export interface Completable {
  readonly name: string
  readonly about: string
  /** What may stand behind it. */
  readonly words: ReadonlyArray<string>
  readonly takesFiles: boolean
  readonly flags: ReadonlyArray<{readonly name: string; readonly about: string; readonly values: ReadonlyArray<string>}>
}

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** The script that makes a shell complete commands, flags, their choices, and files. */
export function completionScript(shell: Shell, commands: ReadonlyArray<Completable>): string {
  return scripts[shell](commands)
}

const scripts: Readonly<Record<Shell, (commands: ReadonlyArray<Completable>) => string>> = {
  bash: (commands) => `# benbao completion bash > /etc/bash_completion.d/benbao
_benbao() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=
  if [ "$COMP_CWORD" -eq 1 ]; then
    words='${commands.map(({name}) => name).join(' ')} --help --version'
  else
    case "\${COMP_WORDS[1]} $before" in
${choices(commands)
  .map(({command, flag, values}) => `      '${command} ${flag}') words='${values.join(' ')}' ;;\n`)
  .join('')}      *)
        case "$word" in
          -*)
            case "\${COMP_WORDS[1]}" in
${commands.map(({name, flags}) => `              ${name}) words='${flags.map((flag) => flag.name).join(' ')} --help' ;;\n`).join('')}            esac ;;
          *)
            case "\${COMP_WORDS[1]}" in
${commands
  .filter(({words}) => words.length > 0)
  .map(({name, words}) => `              ${name}) words='${words.join(' ')}' ;;\n`)
  .join('')}            esac ;;
        esac ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _benbao benbao
`,

  zsh: (commands) => `#compdef benbao
# benbao completion zsh > "\${fpath[1]}/_benbao"
_benbao() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${commands.map(({name, about}) => `      ${quoted(`${name}:${about.replaceAll(':', '\\:')}`)}\n`).join('')}    )
    _describe command commands
    return
  fi
  case $words[2] in
${commands.map(zshCase).join('')}  esac
}
# In a folder of fpath this file is the function; sourced, it only says which one to call.
if [ "$funcstack[1]" = _benbao ]; then _benbao "$@"; else compdef _benbao benbao; fi
`,

  fish: (commands) => `# benbao completion fish > ~/.config/fish/completions/benbao.fish
${commands.map(({name, about}) => `complete -c benbao -n __fish_use_subcommand -f -a ${name} -d ${quoted(about)}\n`).join('')}${commands
  .flatMap(({name, flags}) =>
    flags.map((flag) => {
      const values = flag.values.length > 0 ? ` -x -a ${quoted(flag.values.join(' '))}` : ''
      const seen = `'__fish_seen_subcommand_from ${name}'`
      return `complete -c benbao -n ${seen} -l ${flag.name.slice(2)}${values} -d ${quoted(flag.about)}\n`
    }),
  )
  .join('')}${commands
  .filter(({words}) => words.length > 0)
  .map(
    ({name, words}) => `complete -c benbao -n '__fish_seen_subcommand_from ${name}' -f -a ${quoted(words.join(' '))}\n`,
  )
  .join('')}`,
}

function choices(commands: ReadonlyArray<Completable>) {
  return commands.flatMap(({name, flags}) =>
    flags.flatMap((flag) => (flag.values.length > 0 ? [{command: name, flag: flag.name, values: flag.values}] : [])),
  )
}

function zshCase({name, flags, words, takesFiles}: Completable): string {
  const specs = flags.map((flag) => {
    const about = flag.about.replace(/[[\]:]/g, '\\$&')
    const values = flag.values.length > 0 ? `:value:(${flag.values.join(' ')})` : ''
    return `      ${quoted(`${flag.name}[${about}]${values}`)}`
  })
  const rest = takesFiles ? [`      '*:file:_files'`] : words.length > 0 ? [`      '*:word:(${words.join(' ')})'`] : []
  return `    ${name}) _arguments \\\n${[...specs, ...rest].join(' \\\n')} ;;\n`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
