import type {Plugin} from 'unified'
import {parent, split} from '../../tree/build.ts'
import type {ArticleContent, Bulletin, Byline, Furniture, Paragraph, Phrasing} from '../../tree/types.ts'
import {articlesOf, charactersOf, headOf} from '../../tree/walk.ts'
import {type RunIn, runInByline} from '../bylines/run-in-byline.ts'
import {fold} from '../fold.ts'
import {readLabel} from '../label.ts'
import {codeIn} from '../page/editor-code.ts'
import {bylineOf} from '../read-nodes.ts'
import {isCaption} from './mark-captions.ts'

/**
 * Part a byline that runs on behind the last sentence, and the night desk's circled number behind any byline.
 *
 *     …灯亮到十点。记者 某某②8    →    paragraph …灯亮到十点。    byline 记者 某某    furniture ②8
 *
 * Only the last paragraph of an article may end so, before or behind its captions, and one before 又讯, a report of its own:
 * elsewhere it is prose.
 */
export const markBylines: Plugin<[], Bulletin> = () => (bulletin) => {
  for (const article of articlesOf(bulletin)) {
    const {children} = article
    let isLast = true
    for (let at = children.length - 1; at >= 0; at--) {
      const content = children[at]
      if (content?.type === 'byline') children.splice(at, 1, ...partCode(content, (byline) => [byline]))
      if (content?.type !== 'paragraph') continue
      if (isLast || isReport(children[at + 1]) || isTaken(content))
        children.splice(at, 1, ...partCode(content, partByline))
      isLast &&= isCaption(content)
    }
  }
}

/** 图为砚湖大桥夜景。 本报记者 戴川 摄: who took a picture stands behind what it shows, wherever that is. */
function isTaken(content: Paragraph): boolean {
  if (!isCaption(content)) return false
  const folded = fold(charactersOf(content.children))
  return folded.endsWith('摄') && runInByline(folded)?.sure === true
}

/** 又讯 8月15日,… */
function isReport(content: ArticleContent | undefined): boolean {
  if (content?.type !== 'paragraph') return false
  const head = headOf(content.children, 12)
  return /[又另]/.test(head) && reports.has(readLabel(fold(head)) ?? '')
}

const reports: ReadonlySet<string> = new Set(['又讯', '另讯', '又电'])

function partCode<Content extends Paragraph | Byline>(
  content: Content,
  rest: (content: Content, folded: string) => Array<ArticleContent>,
): Array<ArticleContent> {
  const folded = fold(charactersOf(content.children))
  const at = codeIn(folded)
  if (at === folded.length) return rest(content, folded)
  const [body, code] = split(content.children, at)
  return [
    ...rest(parent<Content>({...content, children: body}), folded.slice(0, at)),
    parent<Furniture>({type: 'furniture', kind: 'editor-code', children: code}),
  ]
}

/** Takes the folded text of the paragraph as well. */
function partByline(paragraph: Paragraph, folded: string): Array<ArticleContent> {
  const runIn = runInByline(folded)
  if (runIn) return parted(paragraph, runIn)
  const broken = brokenAtBlank(paragraph, folded)
  return broken ? parted(broken.paragraph, broken.runIn) : [paragraph]
}

/** …灯亮到十点。(苏砚秋 ‖ 戴川): a line that ended at the blank between two names printed none. */
function brokenAtBlank(
  {children, ...rest}: Paragraph,
  folded: string,
): {paragraph: Paragraph; runIn: RunIn} | undefined {
  const last = children.findLastIndex(({type}) => type === 'seam')
  if (last < 0) return undefined
  const at = folded.length - charactersOf(children.slice(last)).length
  const runIn = runInByline(`${folded.slice(0, at)} ${folded.slice(at)}`)
  if (!runIn || runIn.start >= at) return undefined
  const blank = children.map(
    (child, place): Phrasing => (place === last && child.type === 'seam' ? {...child, join: ' '} : child),
  )
  return {paragraph: {...rest, children: blank}, runIn}
}

function parted(paragraph: Paragraph, {start, reading}: RunIn): Array<ArticleContent> {
  const [body, tail] = split(paragraph.children, start)
  return [
    parent<Paragraph>({...paragraph, children: body}),
    reading.ofEditors
      ? parent<Furniture>({type: 'furniture', kind: 'editors', children: tail})
      : bylineOf(reading, 'run-in', tail),
  ]
}
