import {InvalidArgumentError, Option} from 'commander'
import type {Shard} from '../build/remembering/artifacts.ts'
import {editorNames, isEditor} from '../dev/editor-link.ts'
import {nearest} from '../diagnostics/edit-distance.ts'
import {languages} from '../diagnostics/texts/language.ts'
import {type Engine, engines} from '../search/index/export.ts'
import type {Messages} from './messages/english.ts'

/** What `parse` prints. */
export const formats = ['outline', 'json', 'markdown'] as const
export type Format = (typeof formats)[number]

/** All flags there are; a command names those it knows. */
export interface Flags {
  readonly site: string
  readonly out: string | undefined
  /** The part of a build that is to be done. */
  readonly shard: Shard | undefined
  readonly artifacts: string | undefined
  readonly port: number
  /** What opens a file from the browser: a program’s name, or an address with {path}, {line}, {column}. */
  readonly editor: string | undefined
  /** Look for changes instead of being told of them. */
  readonly poll: boolean
  readonly json: boolean
  /** Copy templates to the archive. */
  readonly copy: boolean
  /** Add what was found to the editors' file. */
  readonly write: boolean
  readonly format: Format
  readonly engine: Engine
  readonly strict: boolean
  readonly quiet: boolean
  readonly color: boolean
  /** Read before all others: see `languageOf`. */
  readonly lang: string | undefined
  readonly yes: boolean
  readonly title: string | undefined
  readonly serial: string | undefined
  readonly place: string | undefined
  readonly number: string | undefined
}

/** A flag, as commander wants it. */
export function optionFor(flag: keyof Flags, {flags: about, badPort, badShard, badEditor}: Messages): Option {
  switch (flag) {
    case 'site':
      return new Option('--site <dir>', about.site).default('.', about.here)
    case 'out':
      return new Option('--out <dir>', about.out)
    case 'shard':
      return new Option('--shard <i/n>', about.shard).argParser((text) => toShard(text, badShard))
    case 'artifacts':
      return new Option('--artifacts <dir>', about.artifacts)
    case 'port':
      return new Option('--port <number>', about.port).default(4000).argParser((text) => toPort(text, badPort))
    case 'editor':
      return new Option('--editor <program>', about.editor)
        .env('BENBAO_EDITOR')
        .argParser((text) => toEditor(text, badEditor))
    case 'poll':
      return new Option('--poll', about.poll)
    case 'write':
      return new Option('--write', about.write)
    case 'copy':
      return new Option('--copy', about.copy)
    case 'json':
      return new Option('--json', about.json)
    case 'format':
      return new Option('--format <form>', about.format).choices(formats).default('outline')
    case 'engine':
      return new Option('--engine <name>', about.engine).choices(engines).default('meilisearch')
    case 'strict':
      return new Option('--strict', about.strict)
    case 'quiet':
      return new Option('--quiet', about.quiet)
    case 'color':
      return new Option('--no-color', about.color)
    case 'lang':
      return new Option('--lang <language>', about.lang).choices(languages)
    case 'yes':
      return new Option('--yes', about.yes)
    case 'title':
      return new Option('--title <name>', about.title)
    case 'serial':
      return new Option('--serial <number>', about.serial)
    case 'place':
      return new Option('--place <name>', about.place)
    case 'number':
      return new Option('--number <number>', about.number)
    default:
      return flag satisfies never
  }
}

/** The flags as commander found them. */
export function readFlags(options: Readonly<Record<string, unknown>>): Flags {
  const {site, port, json, write, format, engine, strict, quiet, color, yes} = options
  return {
    site: textOf(site) ?? '.',
    out: textOf(options.out),
    shard: isShard(options.shard) ? options.shard : undefined,
    artifacts: textOf(options.artifacts),
    editor: textOf(options.editor),
    poll: options.poll === true,
    port: typeof port === 'number' ? port : 0,
    json: json === true,
    copy: options.copy === true,
    write: write === true,
    format: json === true ? 'json' : (formats.find((known) => known === format) ?? 'outline'),
    engine: engines.find((known) => known === engine) ?? 'meilisearch',
    strict: strict === true,
    quiet: quiet === true,
    color: color !== false,
    lang: textOf(options.lang),
    yes: yes === true,
    title: textOf(options.title),
    serial: textOf(options.serial),
    place: textOf(options.place),
    number: textOf(options.number),
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function toPort(text: string, refusal: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError(refusal)
  return port
}

function toEditor(text: string, refusal: Messages['badEditor']): string {
  if (!isEditor(text)) throw new InvalidArgumentError(refusal(editorNames, nearest(text, editorNames)))
  return text
}

/** `3/16`: the third of sixteen. */
function toShard(text: string, refusal: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number)
  if (index < 1 || index > count) throw new InvalidArgumentError(refusal)
  return {index, count}
}

function isShard(value: unknown): value is Shard {
  return typeof value === 'object' && value !== null && 'index' in value && 'count' in value
}
