import {InvalidArgumentError, Option} from 'commander'
import {type Engine, engines} from '../search/export.ts'

/** What `parse` prints. */
export const formats = ['outline', 'json', 'markdown'] as const
export type Format = (typeof formats)[number]

/** All flags there are; a command names those it knows. */
export interface Flags {
  readonly site: string
  readonly out: string | undefined
  readonly port: number
  readonly json: boolean
  /** Add what was found to the editors' file. */
  readonly write: boolean
  readonly format: Format
  readonly engine: Engine
  readonly strict: boolean
  readonly quiet: boolean
  readonly color: boolean
}

/** A flag, as commander wants it. */
export function optionFor(flag: keyof Flags): Option {
  switch (flag) {
    case 'site':
      return new Option('--site <dir>', 'the site’s folder, the one that holds content/').default('.', 'here')
    case 'out':
      return new Option('--out <dir>', 'where the pages go (default: public/ in the site)')
    case 'port':
      return new Option('--port <number>', 'where to serve; a free port if it is taken').default(4000).argParser(toPort)
    case 'write':
      return new Option('--write', 'add them to the file, which keeps its comments and order')
    case 'json':
      return new Option('--json', 'print JSON to stdout')
    case 'format':
      return new Option('--format <form>', 'what to print').choices(formats).default('outline')
    case 'engine':
      return new Option('--engine <name>', 'who is to read it').choices(engines).default('meilisearch')
    case 'strict':
      return new Option('--strict', 'exit with 1 on warnings too')
    case 'quiet':
      return new Option('--quiet', 'print errors only')
    case 'color':
      return new Option('--no-color', 'no colours (also: NO_COLOR in the environment)')
    default:
      return flag satisfies never
  }
}

/** The flags as commander found them. */
export function readFlags(options: Readonly<Record<string, unknown>>): Flags {
  const {site, out, port, json, write, format, engine, strict, quiet, color} = options
  return {
    site: typeof site === 'string' ? site : '.',
    out: typeof out === 'string' ? out : undefined,
    port: typeof port === 'number' ? port : 0,
    json: json === true,
    write: write === true,
    format: json === true ? 'json' : (formats.find((known) => known === format) ?? 'outline'),
    engine: engines.find((known) => known === engine) ?? 'meilisearch',
    strict: strict === true,
    quiet: quiet === true,
    color: color !== false,
  }
}

function toPort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('Expected a number from 0 to 65535.')
  return port
}
