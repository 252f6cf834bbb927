import {isOffice} from '../bylines/is-office.ts'
import {closing, opening} from '../guarded.ts'
import {isSetRight} from '../lines/set-right.ts'
import type {Block} from '../transcript.ts'
import {type Cohesion, cohesions} from './gaps/cohesion.ts'
import type {Pairs} from './gaps/pairs.ts'
import {isVerseLine} from './genres/poems-beside.ts'
import {turnsOfSpeakers} from './genres/turns.ts'
import type {Verse} from './genres/verse.ts'
import {isKicker} from './headings/as-heading.ts'
import {markedDecks} from './headings/marked-decks.ts'
import {givesNotice} from './headings/notices-beside.ts'
import {parallels} from './headings/parallels.ts'
import {isTopical} from './headings/topical.ts'
import {type BlockReading, isDayAlone, isParted} from './read-block.ts'
import {type TitleOfRows, titleOfRows} from './rows/title-of-rows.ts'
import {partedBySignatures} from './signed/signed-twice.ts'

/** What can be said of a block only with the page in view. */
export interface Surroundings {
  readonly reading: BlockReading
  /** What the words before and behind a heading say for its place. */
  readonly cohesion: Cohesion | undefined
  /** How much its form is that of another heading near it (`parallels.ts`). */
  readonly parallel: number
  /** What an empty line before it, or none, says for a headline (`empty-lines.ts`). */
  readonly opening: number
  /** Who signs before and behind it tells that another article begins (`signed-twice.ts`). */
  readonly parted: boolean
  /** Its words are those of the story below it, as a kicker's are, and no 栏目's (`topical.ts`). */
  readonly topical: boolean
  /** It is an office that signs what stands before it: a date follows. */
  readonly signs: boolean
  /** It is what somebody says in a dialogue. */
  readonly said: boolean
  /** It is a line of verse. */
  readonly verse: boolean
  /** It is one of a poem. */
  readonly poem: boolean
  /** It is one within a stanza, and no headline of what follows. */
  readonly stanza: boolean
  /** It is one that a mark opens (`marked-decks.ts`). */
  readonly markedDeck: boolean
  /** It stands below a 副题, the last line of a headline. */
  readonly underDeck: boolean
  /** It stands below a 引题, which asks for another line. */
  readonly underKicker: boolean
  /** It is what stands behind a poem, and none of its lines. */
  readonly behindPoem: boolean
  /** A poem stands below it, and it is none of its lines. */
  readonly overPoem: boolean
  /** It ends as a 栏目 does, and a heading of its own stands below it. */
  readonly overHeading: boolean
  /** It is no row, and rows stand below it, none above: what heads them. */
  readonly overRows: boolean
  /** It says what the rows below it are. */
  readonly titles: TitleOfRows | undefined
  /** Such a line stands above it. */
  readonly underTitle: boolean
  /** It stands under 简讯, where each heading is an item's, and an item may do without. */
  readonly brief: boolean
  /** It stands under 乡镇动态, where each heading is an item's. */
  readonly gathered: boolean
}

/** What is around each block of a page. */
export function surroundings(
  readings: ReadonlyArray<BlockReading>,
  pairs: Pairs,
  openings: ReadonlyArray<number>,
  verse: Verse,
): Array<Surroundings> {
  const cohesion = cohesions(readings, pairs)
  const parallel = parallels(readings)
  const parted = partedBySignatures(readings, (at) => (cohesion[at]?.shared ?? 14) + 5 * (parallel[at] ?? 0))
  const isSpaced = readings.some((reading, at) => at > 0 && isParted(reading))
  const titles = readings.map((_, at) => titleOfRows(readings, at, isSpaced))
  const decks = markedDecks(readings)
  const turns = turnsOfSpeakers(readings)
  const hasPoems = verse.poems.size > 0
  let [brief, gathered, notice] = [false, false, false]
  return readings.map((reading, at) => {
    const {text, head, columnLike, block} = reading
    const isPoem = hasPoems && verse.poems.has(reading)
    const above = at > 0 ? readings[at - 1] : undefined
    const below = readings[at + 1]
    const isBelow = hasPoems && below !== undefined && verse.poems.has(below)
    notice = head === 'item' || (notice && !isHeading(reading))
    if (columnLike >= 2 || block.lines[0]?.pageBreak) {
      brief = head === 'brief'
      gathered = !brief && gathers.test(text)
    }
    return {
      reading,
      cohesion: cohesion[at],
      parallel: parallel[at] ?? 0,
      opening: openings[at] ?? 0,
      brief,
      gathered,
      parted: parted.has(at) || (above !== undefined && verse.lines.has(above) && isOverPoet(readings, at)),
      topical: isTopical(readings, at, pairs),
      signs:
        (notice && above?.ending === 'stop' && isHeadingBelow(below) && isOffice(text)) ||
        (!givesNotice(readings, at) && signsNotice(reading, below, readings[at + 2])) ||
        (isOffice(text) && isSignedAtRight(block, above?.block)),
      said: turns.has(reading) || isReply(reading, above, below),
      verse: verse.lines.has(reading),
      poem: isPoem,
      stanza: isPoem && verse.stanzas.has(reading) && isWithin(readings, at),
      markedDeck: decks.has(reading),
      underDeck: above?.opening === 'dash',
      underKicker: above !== undefined && isKicker(above),
      behindPoem: above !== undefined && verse.poems.has(above) && verse.next.has(reading),
      overPoem: isBelow && !isPoem,
      overHeading:
        (columnLike === 2 && isOverHeading(above, below, readings[at + 2])) ||
        (columnLike === 3 && !head && isMarkedOver(below, readings[at + 2])),
      overRows: isOverRows(reading, above, below, readings[at + 2]),
      titles: titles[at] ?? (isUnderNote(readings, at) ? 'piece' : undefined),
      underTitle: titles[at - 1] !== undefined,
    }
  })
}

/** 编者按:现将…印发给你们。 / 小积分兑出大文明: what a note opens a page with, or a 栏目, is said of the headline below. */
function isUnderNote(readings: ReadonlyArray<BlockReading>, at: number): boolean {
  const [over, note, own, below] = [readings[at - 2], readings[at - 1], readings[at], readings[at + 1]]
  if (!note || !own || !note.isSentence || !noteStart.test(note.text)) return false
  const isFirst = over === undefined || over.columnLike >= 2 || note.block.lines[0]?.pageBreak === true
  return isFirst && !own.row && own.stops === 0 && own.ending !== 'comma' && below?.isSentence === true
}

const noteStart = opening('编按', /^(?:编者)?按[:\s]|^编者的话:/)

/** …已圆满结束。 / 乡情乡讯 / 白渚大桥通车 / 家乡的白渚大桥已通车。: 小标题 seldom stand one upon the other. */
function isOverHeading(
  above: BlockReading | undefined,
  below: BlockReading | undefined,
  further: BlockReading | undefined,
): boolean {
  if ((above && above.ending !== 'stop') || !below || below.row || below.columnLike >= 2) return false
  if (below.head && below.head !== 'item') return false
  return (isHeading(below) ? below.commas === 0 : asks.test(below.text)) && further?.isSentence === true
}

/** 【经验交流】 / 我们是怎样抓好流动团员管理的 / 双井乡团委: what stands between marks heads no part where a headline stands below it. */
function isMarkedOver(below: BlockReading | undefined, further: BlockReading | undefined): boolean {
  if (!below || !further || below.row || below.columnLike >= 2 || below.byline || below.signature) return false
  if (below.head ? below.head !== 'item' : !isHeading(below) || below.commas > 0) return false
  return further.isSentence || further.byline !== undefined || (further.row && further.ending === 'colon')
}

/** 借条丢了,钱还要得回来吗? */
const asks = closing('?', /^[^“:。?]{6,22}\?$/)

/** …都是工人。 / 下周赛程 / 周二 城关一中—双井中学 */
function isOverRows(
  {text, ending, row, stops, commas}: BlockReading,
  above: BlockReading | undefined,
  ...below: ReadonlyArray<BlockReading | undefined>
): boolean {
  if (row || ending !== 'han' || stops > 0 || commas > 0 || text.length > longestOver) return false
  return above?.row !== true && above?.ending !== 'colon' && below.every((each) => each?.row === true)
}

const longestOver = 20

/** 乡镇动态, 百姓热线: under such a name each heading is an item's. */
const gathers =
  /(?:动态|速递|速览|快讯|传真|短波|集锦|热线|信箱|拾零|连线|播报|来信|荟萃|贴士|窍门|常识|百科|锦囊)[\s·】]*$/

/** …像一句没说完的话 / 母亲的针 / 贺小满(石埠小学教师) / 她把月光穿进针眼: behind a poem, who wrote the next one says what its title is. */
function isOverPoet(readings: ReadonlyArray<BlockReading>, at: number): boolean {
  const [own, poet] = [readings[at], readings[at + 1]]
  if (own?.ending !== 'han' || poet?.signature === undefined || poet.listed === 'roll') return false
  return isVerseLine(readings[at + 2]) && isVerseLine(readings[at + 3])
}

/** “拿着。”她把伞递给他。 / “那你呢?” / “我到了。”她指指身后的门。: no heading, whatever it asks. */
function isReply(
  {text, ending}: BlockReading,
  above: BlockReading | undefined,
  below: BlockReading | undefined,
): boolean {
  if (ending !== 'stop' || above?.ending !== 'stop' || !text.startsWith('“') || !text.endsWith('”')) return false
  return above.opening === 'quote' || below?.opening === 'quote'
}

/** A line of it stands above or below, and no empty line between. */
function isWithin(readings: ReadonlyArray<BlockReading>, at: number): boolean {
  const [own, below] = [readings[at], readings[at + 1]]
  return own?.block.lines[0]?.blanks === 0 || below?.block.lines[0]?.blanks === 0
}

/** Neither 公共汽车公司 below a 失物招领, nor one of its rows. */
function isHeading({text, ending, row, stops}: BlockReading): boolean {
  return !row && stops === 0 && ending === 'han' && !isOffice(text)
}

/** Of a headline stands its text below. */
function isHeadingBelow(below: BlockReading | undefined): boolean {
  return below === undefined || (isHeading(below) && below.commas === 0)
}

/** 青溪眼镜店 / 1984年4月22日, 弟 苏砚秋 上 / 一九八六年五月三日, and 中共青溪县委 / 青溪县人民政府 / 2012年10月22日: each of them signs. */
function signsNotice(
  {text, signature}: BlockReading,
  below: BlockReading | undefined,
  further: BlockReading | undefined,
): boolean {
  if (below?.bareDate && (signature || (text.length <= longestFirm && firm.test(text)))) return true
  if (!isOffice(text)) return false
  return isSignedUnder(below) || (below !== undefined && isOffice(below.text) && further?.bareDate === true)
}

const firm = /^[\u4e00-\u9fff()]{2,}(?:店|社|场|矿|园|庄|号|行|工作室)$/
const longestFirm = 24

/** Behind who signs a notice stands its date, the next notice, or nothing; behind who offers work, what. */
function isSignedUnder(next: BlockReading | undefined): boolean {
  return next === undefined || next.bareDate || next.row || next.head === 'item' || isDayAlone(next.text)
}

function isSignedAtRight({lines: [line]}: Block, above: Block | undefined): boolean {
  return line !== undefined && isSetRight(line, above?.lines.at(-1))
}
