import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {recent} from '../site/recent.ts'
import type {Article, Bulletin, ParsedSource} from '../tree/types.ts'
import {type Digest, digestOf} from './digest.ts'
import {joined} from './drawing/chunks.ts'
import type {SourceOutcome} from './read-source.ts'
import {spelled} from './spelled.ts'

/**
 * A parsed source as bytes: `{"text":…,"tree":…}` in UTF-8. An archive's trees are a third of all that a build would hold,
 * and are wanted an issue at a time; bytes lie beside the heap, cross to another thread as they are, and are what is kept.
 */
export interface SourceBytes {
  readonly path: string
  readonly bytes: Uint8Array
  readonly articles: ReadonlyArray<ArticleBytes>
}

/** Where an article stands in the bytes, and the digest of what can be seen of it. */
export type ArticleBytes = readonly [start: number, end: number, digest: Digest]

/** A source whose text and tree are read when they are asked for; nobody changes them. */
export interface PackedSource extends ParsedSource, SourceBytes {}

/** A source, read and packed; without `packed` where its findings say why not. */
export interface PackedOutcome {
  readonly packed: SourceBytes | undefined
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/** Reads what was packed; what was read last is held, as much as a large issue needs. */
export type Unpack = (packed: SourceBytes) => PackedSource

/** Pack a source. The bytes have a buffer of their own, which may be given to another thread. */
export function pack({path, text, tree: {children, ...tree}}: ParsedSource): SourceBytes {
  const articles: Array<ArticleBytes> = []
  const parts = [encode(`{"text":${JSON.stringify(text)},"tree":${JSON.stringify(tree).slice(0, -1)},"children":[`)]
  let end = parts[0]?.length ?? 0
  for (const [at, child] of children.entries()) {
    if (at > 0) put(',')
    const bytes = put(JSON.stringify(child))
    if (child.type === 'article') articles.push([end - bytes.length, end, digestOf(spelled(child.children))])
  }
  put(']}}')
  return {path, bytes: joined(parts), articles}

  function put(json: string): Uint8Array {
    const bytes = encode(json)
    parts.push(bytes)
    end += bytes.length
    return bytes
  }
}

/** Pack what was read. */
export function packOutcome({parsed, diagnostics}: SourceOutcome): PackedOutcome {
  return {packed: parsed && pack(parsed), diagnostics}
}

/** Make a reader of packed sources. */
export function createUnpacker(): Unpack {
  const bodyOf = recent((bytes: Uint8Array): Body => JSON.parse(decoder.decode(bytes)), held)
  return (packed) => new Source(packed, bodyOf)
}

interface Body {
  readonly text: string
  readonly tree: Bulletin
}

class Source implements PackedSource {
  readonly path: string
  readonly bytes: Uint8Array
  readonly articles: ReadonlyArray<ArticleBytes>
  readonly #bodyOf: (bytes: Uint8Array) => Body

  constructor({path, bytes, articles}: SourceBytes, bodyOf: (bytes: Uint8Array) => Body) {
    this.path = path
    this.bytes = bytes
    this.articles = articles
    this.#bodyOf = bodyOf
  }

  get text(): string {
    return this.#bodyOf(this.bytes).text
  }

  get tree(): Bulletin {
    return this.#bodyOf(this.bytes).tree
  }

  articleAt(at: number): Article | undefined {
    const [start, end] = this.articles[at] ?? []
    return start === undefined ? undefined : JSON.parse(decoder.decode(this.bytes.subarray(start, end)))
  }

  digestAt(at: number): Digest | undefined {
    return this.articles[at]?.[2]
  }
}

const held = 12
const encoder = new TextEncoder()
const decoder = new TextDecoder()

function encode(text: string): Uint8Array {
  return encoder.encode(text)
}
