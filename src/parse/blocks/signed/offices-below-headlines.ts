import {readByline} from '../../bylines/byline.ts'
import type {BylineReading} from '../../bylines/byline-parts.ts'
import {isOfficeName} from '../../bylines/office-credit.ts'
import {isOverPoems} from '../headings/heads.ts'
import {isHeadingLike} from '../headings/is-heading-like.ts'
import type {BlockReading} from '../read-block.ts'

/**
 * Offices that gave a text, alone between its headline and the text, as bulletins of a works print them.
 *
 *     食堂添了早点窗口
 *     行政科                         a byline
 *     从本月起,职工食堂每天早上…。
 *
 *     …各科室动作很快。
 *     行政科                         between texts it heads a part, and so does each of the page
 *     行政科把食堂的灶台…。
 *
 *     说规矩(相声)
 *     纺织厂业余曲艺队                below a title that says its kind, however long
 *
 *     看病不出村
 *     白渚镇建起卫生院               another line of a headline, unless a second one stands like it
 */
export function officesBelowHeadlines(
  readings: ReadonlyArray<BlockReading>,
): ReadonlyMap<BlockReading, BylineReading | undefined> {
  const offices = readings.flatMap((reading, at) => (isAlone(reading) && isText(readings[at + 1]) ? [at] : []))
  const signed = new Map<BlockReading, BylineReading | undefined>()
  for (const [at, reading] of readings.entries()) {
    const title = readings[at - 1]
    if (title && isOverPoems(title.text) && isOfficeName(reading.text))
      signed.set(reading, readByline(`(${reading.text})`))
  }
  if (offices.some((at) => readings[at - 1]?.isSentence)) return signed
  const below = offices.filter((at) => isHeadline(readings[at - 1]))
  for (const at of below) {
    const reading = readings[at]
    if (reading && (below.length > 1 || ofWorks.test(reading.text)))
      signed.set(reading, readByline(`(${reading.text})`))
  }
  return signed
}

function isAlone({text, dateline, row, byline}: BlockReading): boolean {
  return text.length <= longest && !dateline && !row && !byline?.certain && isOfficeName(text)
}

const longest = 8

/** No dateline: a report of the paper's own has no such author. */
function isText(below: BlockReading | undefined): boolean {
  if (below === undefined || below.text.length < shortestText || below.dateline) return false
  return below.isSentence || below.commas > 0
}

const shortestText = 16

function isHeadline(above: BlockReading | undefined): boolean {
  if (above === undefined || above.text.length < shortestHeadline || above.columnLike >= 2) return false
  return isHeadingLike(above) && above.ending !== 'stop' && above.ending !== 'colon' && !above.row && !isAlone(above)
}

const shortestHeadline = 4

/** 安全科, 二车间, 党委宣传部, 厂工会: what a works, a school or a hospital has many of. */
const ofWorks =
  /^(?:(?:党委|机关|[厂院校公局]司?)?(?:安全|安环|行政|动力|保卫|财务|教务|总务|教育|组织|宣传|人事|劳资|生产|技术|质量|质检|检验|供应|供销|销售|设备|基建|计划|审计|后勤|卫生|计生|武装|纪检|监察|统计|信息|企管|科技|机动|运输|调度|离退休|退管|老干部|档案|外事|培训|环保|能源|工程|经营|政工|文教|医务|护理|科研|学生|招生|政教|资产)(?:技术|管理)?(?:科|处|部|办|室|股|办公室)|[\u4e00-\u9fff]{1,4}(?:[乡镇县区厂校局]|街道)(?:团委|党委|妇联|工会|武装部|农技站|文化站|派出所|司法所|财政所|中心校)|[厂院校局]?(?:工会|团委|纪委|党委|党办)|(?:第?[一二三四五六七八九十\d]{1,2}|(?:机修|铸造|加工|装配|总装|冲压|热处理|动力|炼[铁钢]|轧钢|织布|纺纱|细纱|印染|成品|包装|维修|铆焊))(?:车间|工段|分厂))$/
