import {isBareName, isLikelyName} from '../../bylines/names.ts'
import {isListOfWords} from '../../cells.ts'
import {closing, opening} from '../../guarded.ts'
import {conclusions, unitSuffixes} from '../../lexicon/common.ts'
import {isWord} from '../../words/words.ts'

/** 编辑同志: 亲爱的同学们: 尊敬的各位业主: */
const salutation =
  /^(?:各[\u4e00-\u9fff]{2,14}(?:[,、][\u4e00-\u9fff]{2,16}){0,5}|(?:尊敬的|敬爱的|亲爱的|[\u4e00-\u9fff]{0,10}各位)[\u4e00-\u9fff]{1,12}|[\u4e00-\u9fff]{0,8}(?:同志|编辑部|编辑|老师|先生|女士|朋友们|同学们|同志们)|[\u4e00-\u9fff]{0,4}(?:他[爸妈]|爸爸|妈妈|爷爷|奶奶|乡亲们|工友们|战友们|姐姐|哥哥|叔叔|阿姨|同学|小朋友|弟兄|姊妹|居士|法师|牧师)(?=:))[:,]$/
/** 单位:万元, 联系人:江女士, 指导老师:温淑琴 */
const keyed =
  /^[(]?(?:[\u4e00-\u9fff]{2}(?=时间|地点|电话|邮箱|地址))?(?:单位|联系人|联系电话|电话|手机|传真|地址|时间|地点|邮编|邮箱|网址|开户行|账号|户名|报名电话|咨询电话|主办|承办|协办|主办单位|承办单位|指导老师|辅导老师|指导教师|先进集体|先进个人|主演|导演|主持人?|讲述人|口述人|受访[者人]|采访[人者]|采访(?:时间|地点|对象)|出席|列席|缺席|议题|流传地区?|剧中人|人物|材料|用料|原料|主料|辅料|调料)\s?:\s?\S/
/** (待续), 编者, 此致 敬礼 */
const closes = new RegExp(
  `^(?:[(【](?:${conclusions})[)】]|—{0,2}\\s?(?:编\\s?者|编辑部|本报编辑部|幕落|幕闭|剧终|全剧终)|此致|敬礼!?|[敬恭谨顺即]?祝[您你]?|此致\\s+敬礼!?|(?:[即顺敬此并专]颂|此请)?\\s?(?:编安|编祺|撰安|著安|大安|台安|时祺|时绥|春安|夏安|秋安|冬安|近安|公安|教安|文安)!?|特此(?:公告|通告|声明|讣告|通知)。?)$`,
)
/** (作者系某县政协委员), (作者单位:某县委党校) */
const author =
  /^[(【](?:本文)?(?:第一)?作者(?:单位)?(?:系|为|是|:|均为|分别为|,)[^()]{2,60}(?:\([^()]{1,20}\)[^()]{0,20})?[)】]$/
/** 整理车间 一女工, 布厂一群工人, 一位老读者, 三连全体战士; 致全体教师 is a headline. */
const unnamed =
  /^(?!慰问|表彰|感谢|祝|请|为|和|与|.*[致及给向对]全体|致)[\u4e00-\u9fff\d]{0,12}全体(?:指战员|官兵|战士|民兵|职工|员工|工人|师生|教师|学生|同学|社员|党员|团员|干部|民警|村民|医护人员|工作人员|会员|校友|家属)$|^(?:[\u4e00-\u9fff]{2,12}\s|[\u4e00-\u9fff]{1,8}(?:[厂店矿队班连校村街社组科室]|车间))?一[名位群个]?[\u4e00-\u9fff]{0,2}(?:职工|[女青]工|工人|读者|群众|家长|居民|村民|党员|团员|战士|学生|教师|乘客|用户|顾客|社员|市民)$/
/** 麦建国携全家叩谢, 村民陈守义敬上 */
const signedOff = closing(
  '谢启上贺叩告挽',
  /^[\u4e00-\u9fff、\s]{2,16}(?:叩谢|敬谢|谢启|[敬谨泣]启|[敬谨]上|敬贺|[泣敬]叩|泣告|敬挽)$/,
)
/** 学生苏砚秋上 三月五日; no 学生操场上 */
const signedAs = closing(
  '启上日夜一二三四五六七八九十',
  /^(?:读者|学生|弟|愚弟|晚)([\u4e00-\u9fff]{2,4}?)[敬谨]?[上启]\s?(?:[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}[日夜]?)?$/,
)
/** 高峰 in 晚高峰路上 is a word. */
function isSignedAs(text: string): boolean {
  const name = signedAs.exec(text)?.[1] ?? ''
  return isBareName(name) && !isWord(name.slice(0, 2))
}

/** 溪自然资告字〔2024〕12号, (2024)川0998民初1276号: the number of a document or a case */
const documentNumber =
  /^(?:[\u4e00-\u9fff]{1,14}[〔([【]\d{4}[〕)\]】]\s?(?:第\s?)?\d{1,5}\s?号|〔\d{4}〕\s?第?\s?\d{1,4}\s?号|[(〔]\d{4}[)〕][\u4e00-\u9fff]\d{2,6}[\u4e00-\u9fff]{1,4}\d{1,6}号)(?:之[一二三四五六七八九十]+)?$/
/** (2024年5月30日某县人大常委会第二十一次会议通过), (共十八名,按姓氏笔画为序) */
const noteBelow =
  /^\((?:\d{4}年\d{1,2}月\d{1,2}日[^()]{0,60}|共[^()]{1,24}(?:名|人|位|件|项)[^()]{0,16}|[^()]{0,12}按[^()]{2,14}(?:为序|排列|排序))\)$/
/** 委员(按姓氏笔画为序): */
const inOrder = /^[\u4e00-\u9fff]{2,8}\([^()]{0,12}按[^()]{2,14}(?:为序|排列|排序)\):?$/
/** Dear Editor,  Yours sincerely, */
const letter = opening(
  'DYSBLWT',
  /^(?:Dear [A-Za-z][A-Za-z. ]{1,30}[,:]|(?:Yours|Sincerely|Best|Love|With|Truly)(?: [A-Za-z]{1,12}){0,3},)$/,
)
/** 丁维汉 男 汉族 1951年4月生 县医院医生: who stands for an election */
const candidate = /^[\u4e00-\u9fff·]{2,12}\s[男女]\s[\u4e00-\u9fff]{1,6}族\s[^。!?]+$/
/** 【用料】鲈鱼一条,葱、姜各少许; 【做法】 alone heads a part */
const ofRecipe = opening('【', /^【(?:[用原主辅配材调]料|[做制]法|步骤|特点|功效|用法|主治|组成|方法)】\s?[^。!?]+$/)
/** ——读者 丁女士 */
const saidBy = /^—{1,2}\s?(?:读者|网友|市民|家长|观众|听众|居民|村民)\s?[\u4e00-\u9fff]{0,6}$/
/** 妻:秀兰 */
const kin =
  /^(?:妻子?|丈夫|夫|父亲?|母亲?|爸爸?|妈妈?|儿子?|女儿?|孙[子女]?|外孙女?|兄|弟|姐|妹|学生|晚辈|侄):\s?[\u4e00-\u9fff]{1,4}$/
/** 一等奖 丁维汉, 优秀奖(2名):程万里 韦明山 */
const prize = /^(?:特等|[一二三]等|优秀|优胜|入围|组织|金|银|铜)奖(?:\(\d{1,2}名\))?\s?[:\s]\s?[\u4e00-\u9fff]/
/** A、用手拉开 B、切断电源: what may be answered */
const option = opening('ABCDEF(', /^\(?[A-F][)、.:]\s?[^\sA-Za-z、)]/)
/** 上期谜底:(一)雨伞(二)算盘, 答案:车二进七 */
const answer = opening('本上谜(', /^(?:[本上][期次](?:谜底|答案)|谜底):[^。!?]+$|^\((?:答案|谜底)[^()。!?]{0,10}\)$/)
/** 答案:车二进七; no 答案:他每天比别人早 ‖ 起一个小时。 */
const answerAlone = opening('答', /^答案:[^。!?]{1,56}$/)
/** 石埠酒厂祝全县人民节日快乐; 买家具,到顺达家具城 */
const advertised =
  /^(?:[\u4e00-\u9fff]{2,16}(?:厂|公司|店|商场|商城|酒楼|宾馆|银行|集团|医院)(?:全体[职员]工)?[敬恭谨]?祝[\u4e00-\u9fff]{2,16}(?:快乐|如意|吉祥|安康|兴隆)!?|[买订看修吃住喝][\u4e00-\u9fff]{1,4},(?:请)?[到找来][\u4e00-\u9fff]{3,12}!?)$/
/** 表1 2003—2012年投资完成情况, 图2-1 改造后的东干渠, 【关键词】消费投诉;信用监管 */
const numbered = opening('表图【', /^(?:[表图]\s?\d{1,2}(?:[-—.]\d{1,2})?\s+[^,。]{2,36}|【关键词】[^。]{2,36})$/)
const mayAdvertise = /^[买订看修吃住喝]|祝/
/** 4月2日 星期二 晴: the day of a diary */
const day =
  /^\d{1,2}月\d{1,2}日(?=.)(?:\s+(?:星期|周)[一二三四五六日天])?(?:\s+[晴阴雨雪多云转小中大阵雷雾风到]{1,8})?$/

/**
 * Whether a line stands for itself, whatever it ends with, and is no heading: who is addressed, what a key says, how a
 * piece is closed, a row of names.
 *
 *     编辑同志：    单位：万元    （待续）    尹若谷 穆清和 甘棠 范晓棠
 */
export function standsApart(text: string): boolean {
  const first = text.charAt(0)
  if ((first === '(' || first === '【') && author.test(text)) return true
  if ((first === '(' && noteBelow.test(text)) || isRowOfNames(text) || isListOfWords(text)) return true
  if (text.length <= 60 && (option.test(text) || answer.test(text) || ofRecipe.test(text))) return true
  if (text.length > 40 || text.length < 2) return false
  if (text.includes('号') && documentNumber.test(text)) return true
  if (text.includes(':') && keyed.test(text) && !/[。!?]/.test(text)) return true
  if ((text.length <= 8 && kin.test(text)) || (text.includes('按') && inOrder.test(text))) return true
  if (text.includes('奖') && prize.test(text) && !/[,。!?]/.test(text)) return true
  if (
    signedOff.test(text) ||
    isSignedAs(text) ||
    (text.length <= 4 && text.endsWith('启') && !isWord(text.slice(-2)) && isBareName(text.slice(0, -1))) ||
    (text.length <= longestUnnamed && unnamed.test(text))
  )
    return true
  if (numbered.test(text)) return true
  if (mayAdvertise.test(text) && advertised.test(text)) return true
  const last = text.charAt(text.length - 1)
  if ((text.startsWith('—') && saidBy.test(text)) || letter.test(text)) return true
  return ((last === ':' || last === ',') && salutation.test(text)) || closes.test(text) || day.test(text)
}

const longestUnnamed = 20

/** What stands apart where no column cuts it. */
export function standsApartUncut(text: string): boolean {
  return isPictureTitle(text) || answerAlone.test(text) || (text.length <= longestCandidate && candidate.test(text))
}

const longestCandidate = 60

/** 秋收时节 卢小满 摄: what a picture shows, and who took it */
function isPictureTitle(text: string): boolean {
  const name = text.endsWith('摄') && text.length <= longestPicture ? pictured.exec(text)?.[1] : undefined
  return name !== undefined && isLikelyName(name.replace(/\s/g, ''))
}

const longestPicture = 30
const pictured = /^[\u4e00-\u9fff“”·,]{2,18}\s([\u4e00-\u9fff](?:[\u4e00-\u9fff]{1,2}|\s[\u4e00-\u9fff]))\s?摄$/

/**
 * Four names or more, and nothing else: a list; a byline seldom has as many without a role. Fewer where each is said to be
 * of somewhere, or stands behind a unit.
 *
 *     阮玉兰(双井乡) 龚长水(石门镇)
 *     工具室:臧锡麟 秦德兴
 */
function isRowOfNames(text: string): boolean {
  if (text.length <= longestUnit && unit.test(text)) {
    return namesIn(text.slice(text.indexOf(':') + 1).replace(aside, ' ')).every(isLikelyName)
  }
  if (text.length <= longestUnit && text.endsWith(')') && placed.test(text)) return true
  if (text.length < shortestRow || text.length > longestRow || !namesAlone.test(text)) return false
  const names = namesIn(text.replace(aside, ''))
  return names.length >= 4 && names.every(isBareName)
}

/** What blanks part, a name that is set wide in one. */
function namesIn(text: string): ReadonlyArray<string> {
  return text
    .replace(apart, '$1$2')
    .trim()
    .split(/[\s、]+/)
}

const longestUnit = 60
/** 金工一车间:虞荣生 施宝珍(女); of one name alone it may be who speaks. */
const unit = new RegExp(
  `^[\\u4e00-\\u9fff]{0,10}(?:${unitSuffixes}|车间|工段|室|科|队|组|处|部|厂|校|院|局|所):(?=[\\u4e00-\\u9fff]{1,4}[\\s、(])[\\u4e00-\\u9fff·\\s、()]+$`,
)
/** 缪小英(柳林乡) 沙永泉(城关镇) */
const placed = /^(?:[\u4e00-\u9fff]{2,4}\([\u4e00-\u9fff]{2,8}\)[\s、]*){2,8}$/

/** Four names of two characters, and what parts them. */
const shortestRow = 11
const longestRow = 400
const namesAlone = /^[\u3400-\u9fff·•]+[\s、(][\u3400-\u9fff·•\s、(),]+$/
/** 鲁志坚(苗族) */
const aside = /\([^()]{1,8}\)/g
/** 甘  棠 */
const apart = /(?<![\u3400-\u9fff])([\u3400-\u9fff])\s{1,2}([\u3400-\u9fff])(?![\u3400-\u9fff])/g
