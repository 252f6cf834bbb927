import type {FurnitureKind} from '../../tree/types.ts'
import {isOfEditors, readKeys} from '../bylines/byline.ts'
import {editorRoles} from '../bylines/byline-lexicon.ts'
import {closing, opening} from '../guarded.ts'
import {mastheadWords, navigation, pageTitles, pageTitlesAlone} from '../lexicon/common.ts'
import {isCode} from './editor-code.ts'
import {pageInWords} from './page-number.ts'
import {isTop, printedDay} from './page-top.ts'
import {isWebPart} from './web-parts.ts'

const longest = 90
const han = '[\\u4e00-\\u9fff]'

const editors = new RegExp(`^[([]?(?:${editorRoles.join('|')})(?:[:/]|\\s+(?=${han}{1,4}))`)
/** 本版图片均由本报记者 卢淼 摄: of the page, not of the article that it stands under. */
const ofThePage = /^[([]?本版(?:图片|照片|摄影|图文|文图|稿件|文字|内容)(?:除|均|皆|全部|由|来自|为|:|\s)/
/** 本栏目由某县气象局协办 */
const ofTheColumn = /^[([]?本(?:栏目?|专栏|版)由[\u4e00-\u9fff、]{2,24}(?:主办|协办|合办|联办|承办)[)\]]?$/
/** 2023年6月 总第112期 本期责编:某某 */
const numberedIssue = /总第\s?\d{1,5}\s?期/
const editorWord = new RegExp(`(?:${editorRoles.join('|')})[\\s:/]`)
/** 第2版, A02; 02要闻 at a head's start, and not 11月15日至…; 社区 B2, and not 高铁 G12 */
const edition = new RegExp(
  `(?:第\\s?[A-Z]{0,2}\\d{1,3}\\s?版|第${pageInWords}版|(?:^|\\s)[A-Z]{1,2}\\d{1,3}版|^\\d{2}(?![年月日])(?=[\\s\\u4e00-\\u9fff])|[A-Z]\\d{2}$|^(?:${pageTitles})\\s[A-Z]\\d{1,2}(?=\\s))`,
)
const pageTitle = new RegExp(
  `^(?:第\\s?(?:[A-Z]{0,2}\\d{1,3}|${pageInWords})|[A-Z]{1,2}\\d{1,3})\\s?版\\s?[:：]?\\s?[\\u4e00-\\u9fff·\\s]{0,16}$`,
)
/** 03 综合新闻, 3版 要闻, 二版 副刊, [第02版:要闻]: a page's number, and what it is called */
const numberedTitle = new RegExp(
  `^\\[?(?:第?(?:[A-Z]{0,2}\\d{1,3}|[一二三四五六七八])版(?:[:\\s]{1,3}${han}{2,8})?|(?:(?:[A-Z]\\d{1,2}|0\\d)\\s?[·|]?\\s?(?:${pageTitles})|\\d{1,2}\\s?[·|]?\\s?(?:${pageTitlesAlone}))(?:\\s[A-Z]{4,20})?)\\]?$`,
)
/** 要闻 2, 副刊·3, 周末 第3版, 砚溪报·副刊, 综合新闻 ZONGHE XINWEN */
const titleAlone = new RegExp(
  `^${han}{2,4}\\s第\\s?(?:[A-Z]?\\d{1,2}|[一二三四五六七八])\\s?版$|^(?:${han}{2,6}报\\s?[·|]\\s?)(?:${pageTitles})$|^(?:${pageTitlesAlone})\\s\\d{1,2}$|^(?:${pageTitles})(?:\\s?[·|]\\s?[A-Z]?\\d{1,2}|\\s[A-Z]\\d{1,2}|\\s(?:[A-Z]{4,12}\\s?){1,3}\\d{0,2}版?)$`,
)
/** 白渚发布 2021-06-08 18:30: an official account, and when it said so */
const posted =
  /^(?:原创\s+)?(?:[\u4e00-\u9fff·]{2,12}\s+){1,2}\d{4}-\d{2}-\d{2}\s\d{1,2}:\d{2}(?:\s+发表于[\u4e00-\u9fff]{2,4})?$/
/** 校 报 XIAO BAO */
const romanized = /^[\u4e00-\u9fff](?:\s?[\u4e00-\u9fff]){1,5}\s(?:[A-Z]{2,6}\s?){2,6}$/
const day = new RegExp(printedDay)
const weekday = /(?:星期|周)[一二三四五六日天]/
/** A quick no: with one of these begins each that says whom a bulletin goes to. */
const sent = /^\(?[主抄报呈送发共]/
/** 本报地址:…, 本版投稿邮箱:…, 印刷:某印务公司, 法律顾问:…, 官方微信:… */
const ofThePaper =
  /^(?:本[报版刊](?:投稿|来稿|新闻|编辑部?)?(?:地址|网址|电话|热线|电子邮箱|邮箱|信箱|法律顾问)|社址|报社地址|编辑部(?:电话|地址|邮箱|信箱)|承印|印刷(?:单位)?|(?:本报)?(?:常年)?法律顾问|电子版|官方(?:微信|微博|网站|客户端)|本[报刊]社址)\s?:\s?\S/
/** 每周一、三、五出版, 版权所有 翻印必究 */
const colophon =
  /^(?:每[周月][一二三四五六日、\d]*出版|逢[周月\d一二三四五六日、]+出版|版权所有(?:\s?(?:翻印必究|不得转载|侵权必究))?)$/
/** 主送:县委办公室; 送:县直各部门; 报:镇党委、镇政府 发:各村民小组; (共印120份): whom a bulletin goes to, and not 送:春联到山村 */
const addressees =
  /^(?:(?:主送|抄送|抄报|呈报|呈送|(?:报送|发送|[报送发])(?=\s?:(?:.{1,80}[、:,]|.{0,6}各|[省市县区镇乡]))(?!.*[到进给传交于日]))\s?:\s?[\u4e00-\u9fff,、;:()\s]{2,80}(?<=[委办局室院部区县镇乡村站所会组]|领导|单位|部门|科室|车间|街道|成员|政府|政协)。?|\(?共印\s?\d{1,5}\s?份\)?)$/
const folio = /^(?:[A-Z]{1,2}\d{1,3}|[-—·]\s?\d{1,3}\s?[-—·]|\d{1,3}|第\s?\d{1,3}\s?页)$/
const identifierWords = '国内统一|连续出版物号|统一刊号|ISSN|邮发代号|准印证|内部资料'
/** 新闻热线…, 读者热线:000-1200, and not 县总工会开通法律热线, 健康热线 12320 开通 */
const identifiers = new RegExp(
  `${identifierWords}|CN\\s?\\d{2}-\\d{4}|(?:新闻|发行|广告|投稿|报料)热线|^(?:本报)?(?:爆料|读者|健康|法律|维权)热线\\s?:?\\s?[\\d(][\\d()、-]{2,30}(?:$|\\s+${han}{2,8}:)`,
)
/** 导读, and its lines: 县图书馆开馆 2版 */
export const guide = closing(
  '读版',
  /^(?:今日|本期)?导读$|^[^\s。:]{4,24}(?:\s[^\s。:]{2,24})?\s+(?:第\s?)?[A-Z]?\d{1,2}\s?版$/,
)
/** ▶2版 县图书馆开馆 */
const guideAhead = opening('▶►▷☞→', /^[▶►▷☞→]\s?(?:第\s?)?[A-Z]?\d{1,2}\s?版\s+[^。]{4,40}$/)
/** 扫描二维码,查看更多内容; 扫码关注我们 */
const scan =
  /^(?:请|欢迎)?关注[\u4e00-\u9fff“”]{2,12}(?:微信)?公众号$|^[▲↑]?(?:更多[\u4e00-\u9fff]{2,8}[,\s]?)?请?(?:(?:用?(?:微信|手机))?(?:扫描|扫一扫|长按(?:识别)?|识别)[\u4e00-\u9fff]{0,6}二维码|(?:扫码|扫一扫,?)(?:关注|下载|观看|查看|阅读|加入|进群|看(?:视频|更多|全文|详情|直播)))[^。!?]{0,20}$/
export const rule = opening(
  '*＊|~`^\'"\\¨-—=_·•◇◆─━│┃┌┐└┘├┤┬┴┼═║╔╗╚╝╭╮╰╯',
  /^(?:[*＊]\s*){2,}$|^[-—=_·•◇◆]{3,}$|^[─━│┃┌┐└┘├┤┬┴┼═║╔╗╚╝╭╮╰╯]{3,}$|^[|~`^'"_\\¨]{1,3}$/,
)

/** 上一篇：渡口添了候船亭, as a web page names its neighbours; [打印] [关闭], 【字体：大 中 小】 */
const neighbour = opening(
  '<《«[【打关收返分字上下',
  /^[<《«]{0,2}[上下]一[篇条则]\s?[:|]|^(?:[[【]?(?:打印|关闭|收藏|返回顶部|分享到?:?|字[号体]:?\s?[大中小]\s?[大中小]\s?[大中小])(?:本[页文]|窗口)?\s?[\]】]?\s*){1,6}$/,
)
const navigationWord = new RegExp(navigation.join('|'))
const mastheadWord = new RegExp(mastheadWords.join('|'))

/** (《横塘旧事》,单家驹著,…印刷,定价22.00元): what a review says of its book */
const book = opening('(《', /^\(?《/)
/** 《浔溪船歌》 县文化馆 编 内部资料 is one of a list. */
const listed = opening('《', /^《[^》]{1,24}》\s.*[著编译]\s/)

/** A quick no to most lines of prose: every form but a rule has one of these. */
const signs = new RegExp(
  `[\\d\\s:/|丨版·]|版权|公众号|主办|承办|编印|出版|合刊$|年|导读|热线|^[([]?本|扫|识别|${navigationWord.source}|${identifierWords}`,
)

/**
 * Tell page furniture by its form alone: what a page carries besides its articles.
 *
 *     2025年6月13日 星期五  第2版 综合新闻       page-head
 *     责任编辑:某某  校对:某某                    editors
 *     A02                                          folio
 *     邮发代号 00-00 总第412期                      masthead
 *
 * Undefined for everything that an article may say. `alone` tells whether the line stands apart, so that a bare number is a folio.
 */
export function readFurniture(text: string, alone: boolean): FurnitureKind | undefined {
  if (text.length > longest) return undefined
  if (sent.test(text) && addressees.test(text)) return 'masthead'
  if (isWebPart(text)) return 'navigation'
  if (text.includes('。')) return undefined
  if (rule.test(text)) return 'rule'
  if (!signs.test(text)) return undefined
  if (isCode(text)) return 'editor-code'
  if (text.length <= 6 && folio.test(text)) return alone || !/^\d+$/.test(text) ? 'folio' : undefined
  if (text.length <= 40 && /[码扫]|公众号/.test(text) && scan.test(text)) return 'notice'
  if (neighbour.test(text)) return 'navigation'
  if (text.includes(',')) return isMasthead(text) ? 'masthead' : undefined
  if (ofThePage.test(text) || ofTheColumn.test(text)) return 'editors'
  const keys = readKeys(text)
  if (keys && isOfEditors(keys)) return 'editors'
  // 编辑:某某 记者:某某 is of an article; who took pictures at a page's foot took those of the page.
  if (editors.test(text) && !keys?.hasWriter && !/[!?]$/.test(text)) return 'editors'
  if (isPageHead(text)) return 'page-head'
  if (isMasthead(text)) return 'masthead'
  if (guide.test(text) || guideAhead.test(text)) return 'navigation'
  if (text.length > 30 || !navigationWord.test(text)) return undefined
  return text.length <= 8 || navigation.filter((word) => text.includes(word)).length > 1 ? 'navigation' : undefined
}

function isPageHead(text: string): boolean {
  if (pageTitle.test(text)) return true
  if (text.length <= 24 && (numberedTitle.test(text) || titleAlone.test(text) || romanized.test(text))) return true
  if (posted.test(text)) return true
  const signs = Number(day.test(text)) + Number(weekday.test(text)) + Number(edition.test(text))
  return signs > 1 || (signs === 1 && editorWord.test(text))
}

function isMasthead(text: string): boolean {
  if (identifiers.test(text)) return !/[!?]/.test(text) && !listed.test(text)
  if (isTop(text) || ofThePaper.test(text) || colophon.test(text)) return true
  if (text.includes('总第') && numberedIssue.test(text) && editorWord.test(text)) return true
  if (!/\d/.test(text) || !mastheadWord.test(text) || book.test(text)) return false
  return mastheadWords.filter((word) => text.includes(word)).length >= 2
}
