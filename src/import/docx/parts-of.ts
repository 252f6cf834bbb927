import {strFromU8, strToU8, unzipSync} from 'fflate'
import {foreign, UnreadableFile} from '../unreadable-file.ts'
import {attributeOf, elementsNamed} from './elements.ts'

/** The parts of a Word file that say something, by their names; its text is `word/document.xml`, whatever it was called. */
export async function partsOf(bytes: Uint8Array): Promise<Record<string, Uint8Array>> {
  if (isCompoundFile(bytes))
    throw new UnreadableFile(
      'it is an old .doc, or locked by a password',
      '其实是旧式 .doc 文件，或者加了密码；请在 Word 或 WPS 里打开，去掉密码，另存为 .docx',
    )
  const parts = await foreign('不是完好的 .docx，或没有存完整', () => unpack(bytes))
  const main = mainPartOf(parts)
  if (parts[text] === undefined && main !== undefined) rename(parts, main)
  return parts
}

const text = 'word/document.xml'
const relations = '_rels/.rels'

/** How a file of Word 97 begins, and any that a password locks. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte)
}

/** The part that the file says is its text: some programs write `word/document2.xml`. */
function mainPartOf(parts: Readonly<Record<string, Uint8Array>>): string | undefined {
  const part = parts[relations]
  const related = part === undefined ? [] : elementsNamed(strFromU8(part), 'Relationship')
  const main = related.find((relation) => attributeOf(relation, 'Type')?.endsWith('/officeDocument'))
  const target = main === undefined ? undefined : attributeOf(main, 'Target')?.replace(/^\//, '')
  return target !== undefined && parts[target] !== undefined && target.startsWith('word/') ? target : undefined
}

function rename(parts: Record<string, Uint8Array>, main: string): void {
  const ownRelations = (name: string) => name.replace(/([^/]*)$/, '_rels/$1.rels')
  for (const [from, to] of [
    [main, text],
    [ownRelations(main), ownRelations(text)],
  ] as const) {
    const part = parts[from]
    if (part !== undefined) parts[to] = part
    delete parts[from]
  }
  for (const name of [relations, '[Content_Types].xml']) {
    const part = parts[name]
    if (part !== undefined) parts[name] = strToU8(strFromU8(part).replaceAll(main, text))
  }
}

/** Pictures are not unpacked to read it. */
const wanted = /^(?:word\/.*\.xml|word\/_rels\/.*\.rels|_rels\/\.rels|\[Content_Types\]\.xml)$/
/** More text than any paper prints in a year, and than a memory needs to hold. */
const mostBytes = 64 * 1024 * 1024
const mostParts = 2000

/** A few kilobytes can claim to be gigabytes: what a part will be is looked at before it is unpacked. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let sum = 0
  let count = 0
  return unzipSync(bytes, {
    filter({name, originalSize}) {
      if (!wanted.test(name)) return false
      sum += originalSize
      count++
      if (sum > mostBytes || count > mostParts) {
        const most = `${mostBytes / 1024 / 1024} MB`
        throw new UnreadableFile(`unpacked it would hold more than ${most}`, `解开来超过 ${most}`)
      }
      return true
    },
  })
}
