import type {Plugin} from 'unified'
import type {Bulletin, HeadlineLine, HeadlineRole} from '../../tree/types.ts'
import {articlesOf, charactersOf} from '../../tree/walk.ts'
import {fold} from '../fold.ts'
import {isCouplet} from '../is-couplet.ts'
import {type Opening, openingOf} from '../text-ends.ts'

/**
 * Tell 引题, 主题 and 副题 of a headline of several lines, where their form tells.
 *
 *     石埠老街改造一周年             kicker
 *     把铺面留给会手艺的人           main
 *     ——五十二户回到街上            deck: opens with a dash
 *
 * Counted over two-line heads: 71 in 100 are 引题 and 主题, 29 主题 and 副题; a 副题 is longer than its 主题, an 引题
 * ends in —— or says who says it; of a meeting the 副题 says who spoke, or what was done.
 */
export const markHeadlineRoles: Plugin<[], Bulletin> = () => (bulletin) => {
  for (const article of articlesOf(bulletin)) {
    for (const content of article.children) {
      if (content.type !== 'headline') continue
      const lines = content.children
      const main = isOfTwoLines(lines) ? undefined : mainOf(lines)
      content.children = lines.map((line, at) => ({...line, role: main === undefined ? 'main' : roleAt(at, main)}))
    }
  }
}

/** ——五十二户回到街上, ▲各乡镇限月底前报竣 */
const opensDeck: ReadonlySet<Opening> = new Set<Opening>(['dash', 'mark'])

/** (独幕小戏) */
const bracketed = /^\([^()]+\)$/

function roleAt(at: number, main: number): HeadlineRole {
  return at < main ? 'kicker' : at === main ? 'main' : 'deck'
}

/** 加固每一段堤 / 守好每一盏灯, and no 引题 that says who or where. */
function isOfTwoLines(lines: ReadonlyArray<HeadlineLine>): boolean {
  if (lines.length !== 2 || lines.some(({said}) => said)) return false
  const [first = '', second = ''] = lines.map((line) => charactersOf(line.children))
  return isCouplet(first, second) && !saysOrPlaces(first)
}

/** The index of the 主题: what the editor says, else what the form tells. */
function mainOf(lines: ReadonlyArray<HeadlineLine>): number {
  const said = lines.findIndex((line) => line.said)
  if (said >= 0) return said
  const texts = lines.map((line) => fold(charactersOf(line.children)))
  const deck = texts.findIndex((text, at) => at > 0 && (opensDeck.has(openingOf(text)) || bracketed.test(text)))
  if (deck > 0) return deck - 1
  if (texts.length >= 3) return texts.length - 2
  if (texts.length < 2) return 0
  const [first = '', second = ''] = texts
  if (saysOrPlaces(first)) return 1
  if (says.test(second) || (meeting.test(first) && does.test(second))) return 0
  return second.length > first.length * 1.6 ? 0 : 1
}

/** What an 引题 ends with. */
function saysOrPlaces(first: string): boolean {
  return /(?:——|:|强调|指出|要求|表示)$/.test(first) || place.test(first)
}

/** 白渚镇, 河湾各村: where it happened. */
const place = /^[\u4e00-\u9fff]{1,8}(?:[省市县区镇乡村州]|街道|社区|各[地界村])$/

/** 方砚田出席并讲话 苏砚秋作批示; 要求抓紧抓实: who said what at what the 主题 names. */
const says =
  /^(?:要求|强调|指出|提出)|(?:出席|主持|讲话|致辞|批示|陪同|作报告|作动员|宣布开幕)(?:会议|大会|活动|仪式)?(?:并[\u4e00-\u9fff]{2,6})?(?:\s|$)/
/** 县委召开常委会会议, and what was done there: 研究部署防汛抗旱工作. */
const meeting = /(?:召开|举行).*会|会(?:议|上)?(?:在.{2,10})?(?:召开|举行|开幕|闭幕)?$/
const does = /^(?:审议|研究|部署|传达|学习|听取|讨论|通报|决定|安排|总结|表彰)/
