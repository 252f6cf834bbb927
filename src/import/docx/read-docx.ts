import {strFromU8, strToU8, zipSync} from 'fflate'
import {fromHtml} from 'hast-util-from-html'
import mammoth from 'mammoth'
import {type TreeText, treeText} from '../to-text.ts'
import type {ExtractedPicture} from '../types.ts'
import {foreign, UnreadableFile} from '../unreadable-file.ts'
import {endPages} from './end-pages.ts'
import {headingStyles} from './heading-styles.ts'
import {leaveOutHidden} from './leave-out-hidden.ts'
import {listsOf} from './list-levels.ts'
import {numberParagraphs} from './number-paragraphs.ts'
import {partsOf} from './parts-of.ts'
import {type PassedOver, passedOver} from './passed-over.ts'
import {picturesOf} from './pictures-of.ts'
import {placeNotes} from './place-notes.ts'
import {setInParagraphs} from './set-in-paragraphs.ts'
import {spellOut} from './spell-out.ts'
import {spellOutBody} from './spell-out-body.ts'
import {readStyles} from './styles.ts'
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
  const parts = await partsOf(bytes)
  const document = parts['word/document.xml']
  if (document === undefined) throw new UnreadableFile('it holds no word/document.xml', '里面没有 word/document.xml')
  const xml = (path: string) => spellOut(strFromU8(parts[path] ?? new Uint8Array()))
  const styles = readStyles(xml('word/styles.xml'))
  const main = leaveOutHidden(spellOutBody(strFromU8(document)), styles)
  const aside = new Set<string>()
  const shownIn = (path: string) => {
    const part = leaveOutHidden(xml(path), styles)
    for (const text of part.hidden) aside.add(text)
    return part.xml
  }
  const noted = Object.fromEntries(
    notes.filter((path) => parts[path] !== undefined).map((path) => [path, strToU8(shownIn(path))]),
  )
  const numbered = numberParagraphs(main.xml, listsOf(xml('word/numbering.xml'), styles))
  const body = endPages(setInParagraphs(numbered, styles), styles)
  const shown = picturesOf(bytes)
  const named = Object.fromEntries([...shown.keys()].map((part) => [part, strToU8(part)]))
  const {value, messages} = await foreign('.docx 内部有误', () =>
    mammoth.convertToHtml(
      {buffer: Buffer.from(zipSync({...parts, ...noted, ...named, 'word/document.xml': strToU8(body)}, {level: 0}))},
      {
        styleMap: [...styleMap, ...headingStyles(styles)],
        convertImage: mammoth.images.imgElement(async (image) => ({src: await partOf(image)})),
      },
    ),
  )
  const taken = new Map<string, ExtractedPicture>()
  const {text, rows} = treeText(placeNotes(fromHtml(value, {fragment: true})), {
    isLeftOut: () => false,
    pictureOf({tagName, properties: {src}}) {
      const picture = tagName === 'img' && typeof src === 'string' ? shown.get(src) : undefined
      if (typeof src === 'string' && picture) taken.set(src, picture)
      return picture?.url
    },
  })
  const edges = (kind: string) =>
    Object.keys(parts)
      .filter((path) => new RegExp(`^word/${kind}\\d*\\.xml$`).test(path))
      .flatMap((path) => wordsOf(shownIn(path)))
  const whole = [...new Set(edges('header')), text, ...new Set(edges('footer'))]
    .filter((part) => part !== '')
    .join('\n\n')
  return {
    // Nothing but pictures is a scan.
    ...{text: holdsWords(whole) ? whole : '', leftOut: missingFrom(whole, wordsOf(body)), rows},
    pictures: [...new Map([...taken.values()].map((picture) => [picture.url, picture])).values()],
    lost: [...shown.keys()].filter((part) => !taken.has(part)),
    passed: passedOver(bytes, parts, {
      // The heads of several pages say the same.
      hidden: [...main.hidden, ...aside],
      symbols: messages.flatMap(({message}) => unknownSymbol.exec(message)?.slice(1) ?? []),
    }),
  }
}

const notes = ['word/footnotes.xml', 'word/endnotes.xml']

/** What mammoth says of a character that only its font knows. */
const unknownSymbol = /^A w:sym element .* ignored: (char .*)$/

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

/** Paragraphs of whose characters the text does not hold as many. */
function missingFrom(text: string, paragraphs: ReadonlyArray<string>): ReadonlyArray<string> {
  const bare = (part: string) => part.replace(/\s+/g, '')
  const found = bare(text)
  return paragraphs.filter((paragraph) => !found.includes(bare(paragraph)))
}
