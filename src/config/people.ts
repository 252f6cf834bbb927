import type {OfficeReference, PersonEntry} from '../archive/registries.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {type EntryForm, readEntries} from './entries.ts'

const form: EntryForm = {
  plural: 'people',
  example: 'a person as in `name: 王芳`',
  keys: ['name', 'aliases', 'pinyin', 'office', 'role', 'from', 'until'],
  rules: {
    invalid: 'people-invalid-yaml',
    wrongType: 'people-wrong-type',
    unknownKey: 'people-unknown-key',
    nameMissing: 'people-name-missing',
  },
}

/** The people whom the editors have settled, and what was wrong with their file. */
export interface ParsedPeople {
  readonly entries: ReadonlyArray<PersonEntry>
  /** What it says of offices. */
  readonly references: ReadonlyArray<OfficeReference>
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/**
 * Read `content/people.yaml`: a list of people, each with a `name` and, where there is something to say, `aliases`, the
 * `pinyin` to sort by, and `office`, `role`, `from` and `until`, by which two people of one name are told apart.
 */
export function parsePeople(text: string | undefined, file = 'content/people.yaml'): ParsedPeople {
  const {readers, yaml} = readEntries(text, file, form)
  const seen = new Set<string>()
  const entries = readers.flatMap(({name, text, texts, span, report}): ReadonlyArray<PersonEntry> => {
    const entry: PersonEntry = {
      name: name.text.replace(/\s+/g, ''),
      aliases: texts('aliases').map((alias) => alias.text.replace(/\s+/g, '')),
      pinyin: readingOf(text('pinyin')),
      office: text('office'),
      role: text('role'),
      ...span(),
    }
    const key = [
      entry.name,
      entry.office ?? '',
      entry.role ?? '',
      entry.office ? '' : (entry.from ?? ''),
      entry.office ? '' : (entry.until ?? ''),
    ].join('\n')
    if (seen.has(key)) {
      const reason = `Unexpected second ${entry.name}, expected office, role, from or until to tell the two apart`
      report('people-duplicate', reason, name.node, {
        inChinese: `有两个 ${entry.name}，没有分清`,
        actual: entry.name,
      })
      return []
    }
    seen.add(key)
    return [entry]
  })
  const references = readers.flatMap(({offices}) => offices(['office']))
  return {entries, references, diagnostics: yaml.diagnostics}
}

/** `Ōu Yáng` and `ou-yang` sort as `ou yang`. */
function readingOf(text: string | undefined): string | undefined {
  const plain = text
    ?.normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  return plain || undefined
}
