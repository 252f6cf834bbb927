import {strFromU8, strToU8, unzipSync, type Zippable, zipSync} from 'fflate'
import {fromHtml} from 'hast-util-from-html'
import mammoth from 'mammoth'
import {type TreeText, treeText} from '../to-text.ts'
import type {ExtractedPicture} from '../types.ts'
import {foreign, UnreadableFile} from '../unreadable-file.ts'
import {type PassedOver, passedOver} from './passed-over.ts'
import {picturesOf} from './pictures-of.ts'
import {wordsOf} from './words.ts'

/** What a Word file says, what of it mammoth did not say, and the pictures that it shows. */
export interface DocxText extends TreeText {
  readonly pictures: ReadonlyArray<ExtractedPicture>
  /** Parts of the file that are pictures and are not taken along. */
  readonly lost: ReadonlyArray<string>
  /** Charts, SmartArt, files within the file: what is no text and no picture. */
  readonly passed: ReadonlyArray<PassedOver>
}

/** The text of a Word file, what stands at the head of its pages first. Throws an `UnreadableFile` where it is none. */
export async function readDocx(bytes: Uint8Array): Promise<DocxText> {
  const parts = await foreign('不是完好的 .docx，或没有存完整', () => unpack(bytes))
  const body = parts['word/document.xml']
  if (body === undefined) throw new UnreadableFile('it holds no word/document.xml', '里面没有 word/document.xml')
  const shown = picturesOf(bytes)
  const named = Object.fromEntries([...shown.keys()].map((part) => [part, strToU8(part)]))
  const {value} = await foreign('.docx 内部有误', () =>
    mammoth.convertToHtml(
      {buffer: Buffer.from(zipSync({...parts, ...named}, {level: 0}))},
      {styleMap, convertImage: mammoth.images.imgElement(async (image) => ({src: await partOf(image)}))},
    ),
  )
  const taken = new Map<string, ExtractedPicture>()
  const {text, rows} = treeText(fromHtml(value, {fragment: true}), {
    isLeftOut: () => false,
    pictureOf({tagName, properties: {src}}) {
      const picture = tagName === 'img' && typeof src === 'string' ? shown.get(src) : undefined
      if (typeof src === 'string' && picture) taken.set(src, picture)
      return picture?.url
    },
  })
  const edges = (kind: string) =>
    Object.entries(parts)
      .filter(([path]) => new RegExp(`^word/${kind}\\d*\\.xml$`).test(path))
      .flatMap(([, part]) => wordsOf(strFromU8(part)))
  const whole = [...new Set(edges('header')), text, ...new Set(edges('footer'))]
    .filter((part) => part !== '')
    .join('\n\n')
  return {
    // Nothing but pictures is a scan.
    ...{text: holdsWords(whole) ? whole : '', leftOut: missingFrom(whole, wordsOf(strFromU8(body))), rows},
    pictures: [...new Map([...taken.values()].map((picture) => [picture.url, picture])).values()],
    lost: [...shown.keys()].filter((part) => !taken.has(part)),
    passed: passedOver(bytes, parts),
  }
}

function holdsWords(text: string): boolean {
  return text.replace(/^!\[\]\(.*\)$/gm, '').trim() !== ''
}

/** What is handed to mammoth in a picture’s place: the name of its part. What lies outside of the file is none. */
async function partOf(image: {readAsBuffer(): Promise<Uint8Array>}): Promise<string> {
  try {
    return strFromU8(await image.readAsBuffer())
  } catch {
    return ''
  }
}

/** Heading 1 and Title are headlines; what a picture’s caption is called is one; a page’s end is a page’s end. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='副标题'] => h2:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='题注'] => figcaption:fresh",
  "br[type='page'] => hr.page",
]

/** Parts that say something. Pictures are not unpacked to read it. */
const wanted = /^(?:word\/.*\.xml|word\/_rels\/.*\.rels|_rels\/\.rels|\[Content_Types\]\.xml)$/
/** More text than any paper prints in a year, and than a memory needs to hold. */
const mostBytes = 64 * 1024 * 1024
const mostParts = 2000

/** A few kilobytes can claim to be gigabytes: what a part will be is looked at before it is unpacked. */
function unpack(bytes: Uint8Array): Zippable & Record<string, Uint8Array> {
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

/** Paragraphs of whose characters the text does not hold as many. */
function missingFrom(text: string, paragraphs: ReadonlyArray<string>): ReadonlyArray<string> {
  const bare = (part: string) => part.replace(/\s+/g, '')
  const found = bare(text)
  return paragraphs.filter((paragraph) => !found.includes(bare(paragraph)))
}
