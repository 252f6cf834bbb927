import type {Converter} from './converter.ts'

/**
 * A page in traditional characters: its texts, and the attributes that are read out. What stands together is turned
 * together, whatever elements part it, since a word may run over a seam:
 *
 *     头<span class="seam"></span>发    →    頭<span class="seam"></span>髮
 *
 * Left as they are: what is marked `translate="no"` or `lang="zh-Hans"`, code, citations, and all that machines read.
 */
export function toTraditional(html: string, converter: Converter): string {
  const made: Array<string> = []
  const held: Array<Held> = []
  let run: Array<Part> = []
  for (const [token] of html.matchAll(tokens)) {
    if (!/^<./s.test(token)) {
      run.push({at: made.push(token) - 1, text: token, how: held.at(-1)?.how})
      continue
    }
    const [, close = '', tag = ''] = /^<(\/?)([a-z][a-z\d]*)/i.exec(token) ?? []
    if (!inline.has(tag)) flush()
    made.push(close === '' && tag !== '' && !raw.has(tag) ? withAttributes(token, tag, converter) : token)
    if (!raw.has(tag) && !isEmpty(tag, token)) follow(held, close !== '', tag, token)
  }
  flush()
  return made.join('')

  function flush(): void {
    const parts = run.filter(({text}) => han.test(text))
    if (parts.length > 0) for (const {at, text} of turned(run, converter)) made[at] = text
    run = []
  }
}

interface Part {
  readonly at: number
  readonly text: string
  readonly how: Held['how'] | undefined
}

/** An open element within which text is turned otherwise, and how many of its name are open in it. */
interface Held {
  readonly tag: string
  readonly how: 'kept' | 'names'
  depth: number
}

const tokens =
  /<!--[\s\S]*?-->|<(script|style|pre|code|textarea)\b[\s\S]*?<\/\1\s*>|<[a-z/!](?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</gi
const raw: ReadonlySet<string> = new Set(['script', 'style', 'pre', 'code', 'textarea'])
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code em i mark q s small span strong sub sup time u wbr'.split(' '),
)
const han = /[\u3400-\u9fff\uf900-\ufaff]|[\ud840-\ud888]/

function isEmpty(tag: string, token: string): boolean {
  return token.endsWith('/>') || /^(?:area|base|br|col|hr|img|input|link|meta|source|track|wbr)$/i.test(tag)
}

function follow(held: Array<Held>, isClose: boolean, tag: string, token: string): void {
  const last = held.at(-1)
  if (isClose) {
    if (last?.tag !== tag) return
    last.depth--
    if (last.depth === 0) held.pop()
    return
  }
  const how = last?.how === 'kept' ? undefined : howWithin(tag, token)
  if (how !== undefined) held.push({tag, how, depth: 1})
  else if (last?.tag === tag) last.depth++
}

function howWithin(tag: string, token: string): Held['how'] | undefined {
  if (tag === 'html') return undefined
  if (/\stranslate="no"|\slang="zh-Hans"/.test(token)) return 'kept'
  if (tag === 'a' && /\shref="[^"]*reporters\/[^"]*"/.test(token)) return 'names'
  return /\sclass="[^"]*\b(?:byline|person)\b[^"]*"/.test(token) ? 'names' : undefined
}

/** Each part of a run. Where the whole is longer or shorter afterwards, each by itself. */
function turned(run: ReadonlyArray<Part>, {text, names}: Converter): ReadonlyArray<Part> {
  const whole = run.map((part) => part.text).join('')
  const all = text(whole)
  let start = 0
  return run.map((part) => {
    const from = start
    start += part.text.length
    if (part.how === 'kept') return part
    if (part.how === 'names') return {...part, text: names(part.text)}
    return {...part, text: all.length === whole.length ? all.slice(from, start) : text(part.text)}
  })
}

/** What is read out of an attribute; of a `meta` only the description, which people read. */
function withAttributes(token: string, tag: string, {text}: Converter): string {
  if (!han.test(token) || (tag === 'meta' && !/\sname="description"/.test(token))) return token
  return token.replace(
    /(\s(?:title|alt|aria-label|placeholder|content)=")([^"]*)"/g,
    (_all, before: string, value: string) => `${before}${text(value)}"`,
  )
}
