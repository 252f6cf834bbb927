import type {AddressRegistry} from '../archive/addresses/types.ts'
import type {DepartmentEntry} from '../archive/registries.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {Files} from '../io/ports.ts'
import type {ArchiveIndex} from '../search/index/index-files.ts'
import type {OpenSite, SiteSources} from '../site/index.ts'
import type {Glyphs} from './drawing/glyphs.ts'
import type {Manifest} from './publishing/manifest.ts'
import type {ParseMemory} from './reading/parse-sources.ts'

/** The steps that take long enough to be watched. */
export type Step = 'parse' | 'render' | 'publish'

export interface BuildOptions {
  /** Changes when the same props and templates may give other bytes: the package’s version. */
  readonly version: string
  /** What the last build of this process left: it spares work and changes nothing. */
  readonly memory?: BuildMemory
  /** False for a preview: what an editor is still writing has no address yet. */
  readonly register?: boolean
  /** Where shards left what they made: it spares work, too. */
  readonly artifacts?: Files
  readonly tell?: (step: Step, done: number, total: number) => void
  /** Told what pages will be made of as soon as that is known: whoever looks at one need not wait until all are made. */
  readonly foresee?: (prospect: Prospect) => Promise<void>
}

/** What the pages of a build that is under way will be made of, unless it fails. */
export interface Prospect {
  readonly context: OpenSite
  readonly glyphs: Glyphs | undefined
  readonly templates: ReadonlyMap<string, string>
}

export interface BuildMemory {
  readonly parsed: ParseMemory
  /** What was published last. */
  readonly manifest: Manifest | undefined
}

export interface BuildResult {
  /** Does the output now show the content as it is? */
  readonly published: boolean
  readonly diagnostics: ReadonlyArray<Diagnostic>
  /** How far it came: what is found later only, it has not looked for. */
  readonly cameTo: Stage
  readonly counts: Counts
  readonly memory: BuildMemory
  /** What its pages are made of and drawn with; absent where an error stands. */
  readonly made?: Made | undefined
  /** What is published otherwise than before, below the output. */
  readonly changed?: ReadonlyArray<string>
}

/** How far builds come, in order: where an error stands, they end. `start`: nothing was looked at. */
export const stages = ['start', 'sources', 'pages', 'output'] as const

export type Stage = (typeof stages)[number]

/** What a build made a site of, for who draws a page of it again. */
export interface Made {
  readonly site: SiteSources
  readonly index: ArchiveIndex
  /** Where its pages stand in traditional characters, too. */
  readonly glyphs: Glyphs | undefined
  readonly templates: ReadonlyMap<string, string>
  /** The address book, as it was read. */
  readonly registry: AddressRegistry
  /** The registry of departments, likewise. */
  readonly offices: ReadonlyArray<DepartmentEntry>
}

export interface Counts {
  readonly files: number
  /** What the files make: several may be one, and one without articles is none. */
  readonly issues: number
  /** Sources that could not be read. */
  readonly unread: number
  readonly articles: number
  /** Drawn, because their keys were new. */
  readonly rendered: number
  readonly written: number
  readonly kept: number
  readonly removed: number
}
