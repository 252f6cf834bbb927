/** What people are called who make a paper, and what is said of their share: the words of bylines and of credits. */

/** Who does the work, and stands in front of a name without a mark between. */
const staff = ['摄影记者', '记者', '通讯员', '通信员', '报道员', '实习生', '评论员', '观察员', '撰稿人'] as const

export const staffRoles: ReadonlySet<string> = new Set(staff)

/** Behind these what a picture shows may stand as well: 插图:渡口, 国画 苏砚秋作. */
const pictures = [
  '插图',
  '插画',
  '绘画',
  '航拍',
  '国画',
  '油画',
  '版画',
  '剪纸',
  '书法',
  '篆刻',
  '速写',
  '水彩',
] as const

export const pictureRoles: ReadonlySet<string> = new Set(pictures)

/** All bare roles, longest first where one begins another; those that are no staff are words of prose as well. */
export const roles = [
  ...staff,
  '撰稿',
  '摄影',
  '摄像',
  ...pictures,
  '供稿',
  '供图',
  '制图',
  '绘图',
  '漫画',
  '记录整理',
  '采访整理',
  '搜集整理',
  '整理',
  '编译',
  '采访',
  '执笔',
  '采写',
  '撰文',
  '口述',
  '讲述人',
  '口述人',
  '讲述',
  '记录',
  '笔录',
  '代笔',
  '翻译',
  '剪辑',
  '配音',
  '出镜',
  '文案',
  '策划',
  '统筹',
  '作词',
  '作曲',
  '编剧',
  '导演',
  '采录',
  '演唱',
  '作者',
] as const

/** Ranks stay part of the role: 见习记者. */
export const ranks = [
  '见习',
  '实习',
  '首席',
  '特约',
  '特派',
  '高级',
  '资深',
  '学生',
  '小',
  '校园',
  '工人',
  '农民',
  '战士',
  '业余',
] as const

/** What a role may carry in front that says where somebody works, not what they do: 本报记者 is 记者. */
export const posts = [
  '全媒体',
  '融媒体中心',
  '融媒中心',
  '记者站',
  '电视台',
  '融媒体',
  '融媒',
  '文字',
  '图片',
  '驻京',
  '驻地',
  '本报',
  '本刊',
  '本台',
  '本网',
  '本社',
] as const

/** What a byline may say of the piece at its end. Longest first. */
export const credits = [
  '综合报道',
  '联合报道',
  '摄影报道',
  '图文报道',
  '采访报道',
  '发自现场',
  '文/摄影',
  '文/视频',
  '文/图',
  '图/文',
  '文并图',
  '文/摄',
  '摄/文',
  '图文',
  '文图',
  '报道',
  '综合报导',
  '摄影报导',
  '报导',
] as const

/** Counties and cities whose papers print where a reporter reports from: 記者蘇硯秋／台北報導. */
export const reportingPlaces =
  '台北|新北|桃园|台中|台南|高雄|基隆|新竹|苗栗|彰化|南投|云林|嘉义|屏东|宜兰|花莲|台东|澎湖|金门|连江|香港|澳门'

/** What may follow a name and makes it a role of its own: 沈翔/图, 王毅摄, 吕枫 供图. */
export const nameSuffixes: ReadonlyMap<string, string> = new Map([
  ['摄影', '摄影'],
  ['摄', '摄影'],
  ['供图', '供图'],
  ['图', '摄影'],
  ['文', ''],
  ['整理', '整理'],
  ['供稿', '供稿'],
  ['采写', '采写'],
  ['制图', '制图'],
  ['绘', '绘图'],
  ['画', '绘图'],
  ['编译', '编译'],
  ['著', '作者'],
  ['口述', '口述'],
  ['讲述', '讲述'],
  ['记录', '记录'],
  ['笔录', '笔录'],
  ['代笔', '代笔'],
  ['搜集整理', '整理'],
  ['选编', '选编'],
])

/** The same where a blank or a stroke parts it from the name: 高原组曲 names nobody. */
export const apartSuffixes: ReadonlyMap<string, string> = new Map([
  ['译', '翻译'],
  ['词', '作词'],
  ['曲', '作曲'],
  ['作', '作者'],
  ['书', '书法'],
  ['辑', '选编'],
])

/** What stands behind a name that made nothing, where a stroke sets it apart: 某某某/文 某某/审 */
export const editorSuffixes = '审核?|[审校]对|校|编辑?|责编|制作'

/**
 * Who is never an author, as keys of a line that names several: 值班副总编:某某 一审:某某. What stands in front of the word says
 * which of them; the word may be set wide.
 */
export const editorKeys = {
  ranks:
    '本栏目|本[版期栏刊]|值\\s?班|执\\s?行|首席|责\\s?任|实习|见习|学生|特约|特邀|图片|美术|文字|版面|组版|微信|新媒体|网络|助理|栏目|专版|副|总',
  words:
    '编\\s*辑|责\\s*编|编\\s*审|美\\s*编|校\\s*对|审\\s*核|审\\s*校|审\\s*稿|审\\s*签|审\\s*读|审\\s*定|审(?=\\s?[:/|])|[一二三初复终]\\s*[审校]|监\\s*审|监\\s*制|主\\s*编|(?<=总)编|编\\s*委|(?<=值班)主任|签\\s*发|签\\s*审|版式设计|版\\s*式|设\\s*计|视\\s*觉|组\\s*版|排\\s*版|制\\s*作|编\\s*发|执\\s*编|编\\s*排|校\\s*稿|文\\s*检|质\\s*检|(?<=栏目?)主\\s*持人?',
} as const

/** 来源:桁溪日报, 稿件来源:县林业局, 作者单位:县委党校 */
export const sourceKeys =
  '(?:稿件|文章|信息|新闻|图片|资料)?\\s?来\\s?源|稿\\s?源|(?:供稿|供图|报送|提供|作者)单位|(?:供稿|供图)部门'

/** Who is never an author. */
export const editorRoles = [
  '刊头题字',
  '报头题字',
  '刊名题字',
  '题写刊名',
  '题写报头',
  '责任编辑',
  '本版责编',
  '本版编辑',
  '首席编辑',
  '美术编辑',
  '图片编辑',
  '值班编委',
  '值班主任',
  '值班编辑',
  '总值班',
  '责编',
  '编辑',
  '编审',
  '美编',
  '版式设计',
  '版式',
  '版面设计',
  '校对',
  '校 对',
  '审核',
  '审读',
  '初审',
  '复审',
  '终审',
  '文检',
  '组版',
  '排版',
  '总策划',
  '本版统筹',
  '本版策划',
  '本版制图',
  '数据来源',
  '制图',
] as const
