/**
 * Words and characters that the parser knows, as data. Sources: the counted forms of real papers (datelines, bylines,
 * furniture), the platform's common surnames. No name of a person, an office or a place.
 */

/** Who does the work: the bare roles, longest first where one begins another. */
export const roles = [
  '记者',
  '通讯员',
  '通信员',
  '实习生',
  '评论员',
  '观察员',
  '撰稿人',
  '撰稿',
  '摄影',
  '摄像',
  '供稿',
  '供图',
  '制图',
  '绘图',
  '漫画',
  '整理',
  '编译',
  '执笔',
  '策划',
  '统筹',
  '作者',
] as const

/** Those that stand in front of a name without a mark between; the others are words of prose as well. */
export const staffRoles: ReadonlySet<string> = new Set([
  '记者',
  '通讯员',
  '通信员',
  '实习生',
  '评论员',
  '观察员',
  '撰稿人',
])

/** Ranks stay part of the role: 见习记者. */
export const ranks = ['见习', '实习', '首席', '特约', '特派', '高级', '资深', '学生', '小', '校园'] as const

/** What a role may carry in front that says where somebody works, not what they do: 本报记者 is 记者. */
export const posts = [
  '全媒体',
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
  '文/图',
  '图/文',
  '文并图',
  '文/摄',
  '摄/文',
  '图文',
  '文图',
  '报道',
] as const

/** What may follow a name and makes it a role of its own: 沈翔/图, 王毅摄, 吕枫 供图. */
export const nameSuffixes: Readonly<Record<string, string>> = {
  摄影: '摄影',
  摄: '摄影',
  供图: '供图',
  图: '摄影',
  文: '',
  整理: '整理',
  制图: '制图',
  绘: '绘图',
  画: '绘图',
  编译: '编译',
}

/** Who is never an author. */
export const editorRoles = [
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

/** Words of a masthead or a colophon line. */
export const mastheadWords = [
  '国内统一',
  '连续出版物号',
  '统一刊号',
  '邮发代号',
  '准印证',
  '内部资料',
  '新闻热线',
  '发行热线',
  '广告热线',
  '投稿邮箱',
  '电子邮箱',
  '法律顾问',
  '农历',
  '总第',
  '编印',
  '印刷',
  '主办',
  '主管',
  '承印',
  '定价',
  '零售',
  '今日',
  '扫码',
  '社址',
  '邮编',
] as const

/** E-paper navigation that is copied along. */
export const navigation = [
  '上一版',
  '下一版',
  '上一篇',
  '下一篇',
  '返回主页',
  '返回目录',
  '版面导航',
  '放大 缩小',
  '标题导航',
] as const

/** A line that is only one of these heads an item of its own kind. */
export const itemHeads = [
  '图片新闻',
  '图片报道',
  '图片故事',
  '新闻图片',
  '一图读懂',
  '更正',
  '启事',
  '公告',
  '声明',
] as const

/** A line that is only one of these is a block within an article. */
export const innerHeads = [
  '核心阅读',
  '核心提示',
  '内容提要',
  '阅读提示',
  '新闻链接',
  '相关链接',
  '链接',
  '延伸阅读',
  '记者手记',
  '编后',
] as const

/** A line that is only one of these is a column of short items. */
export const briefHeads = ['简讯', '短讯', '快讯', '一句话新闻', '资讯', '要闻简报', '新闻速览'] as const

/** With what the name of a 栏目 likes to end. */
export const columnSuffixes = [
  '之窗',
  '之声',
  '之家',
  '之友',
  '在线',
  '直通车',
  '直通站',
  '服务台',
  '动态',
  '论坛',
  '专栏',
  '连线',
  '关注',
  '聚焦',
  '速递',
  '速览',
  '传真',
  '故事',
  '风采',
  '视点',
  '时评',
  '信箱',
  '课堂',
  '讲堂',
  '看台',
  '连连看',
  '简讯',
  '快讯',
  '广角',
  '扫描',
  '视窗',
  '天地',
  '一线',
  '热线',
  '纪事',
  '园地',
  '播报',
  '观察',
  '话题',
  '访谈',
  '驿站',
  '茶座',
  '巡礼',
  '追踪',
  '回音壁',
  '公告栏',
  '曝光台',
  '风景线',
  '进行时',
  '面对面',
  '零距离',
  '大家谈',
] as const

/** A paragraph that opens with one of these is a part of its own. */
export const labels = [
  '另讯',
  '又讯',
  '又电',
  '另据',
  '编者按',
  '编者的话',
  '开栏的话',
  '编后',
  '短评',
  '点评',
  '更正',
  '启事',
] as const

/** The last word of a paper's or an agency's name in a dateline. */
export const outletSuffixes =
  '日报|晚报|晨报|早报|时报|商报|今报|快报|周报|导报|都市报|青年报|新闻网|在线|电视台|广播电台|融媒|新闻|报|网|社|台|刊|客户端'

/** Surnames of two characters. */
export const compoundSurnames = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 宇文 长孙 慕容 司徒 司空 夏侯 端木 百里 呼延 闻人 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 轩辕 钟离 鲜于 闾丘 亓官 独孤 南宫 西门 第五 万俟 赫连 拓跋 公羊 仲孙 乐正 完颜'.split(
    ' ',
  ),
)

/**
 * Surnames of one character that most people have (the first 220 by frequency, without those that are common words):
 * a bare name must begin with one of them.
 */
export const commonSurnames = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢路岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲游裴席卫查屈鲍覃霍翁隋甘景单包司柏宁柯阮桂闵解柴车房边吉饶刁瞿戚丘米池滕晋苑邬臧畅宫全褚廉简娄盖符奚穆党燕郎邸冀姬屠连晏栾商蒙喻窦迟宇敖糜冷卓花仇艾蓝都巩井练仲虞卞封竺官楚佟栗匡应巫桑荆谌银扬肖闫付代于骆冉靳蔺苟辜佘佟冀缪裘蒲沙鞠岑晁巩匡卜靖栾亢璩逄桓仝淦鄢揭茹殳阚訾厉庾晏尚农慕宦鲜郏郗郜郤'.split(
    '',
  ),
)

/** Surnames of one character, the common ones first. */
export const surnames = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺水云昌凤酆皮卡元平湛禹狄贝臧成茅熊闻莘翁荀羊於惠曲家封芮羿储靳汲邴糜松段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴鬱胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督晋楚闫法汝鄢涂钦佘佴伯赏墨哈谯笪年爱阳佟言福肖冮代付逯尧战覃苑门初阿才朴禤昝苏肇揣漆骆辜'.split(
    '',
  ),
)
