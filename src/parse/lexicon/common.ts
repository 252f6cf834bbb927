/**
 * Words that the parser knows, as data. Source: the counted forms of real papers (datelines, bylines, furniture).
 */

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

/** What only pages are called: 要闻 2. */
export const pageTitlesAlone = '要闻|综合新闻|综合|时政要闻|时政|时事|本地新闻|副刊|文苑|专版|专题|特刊|广告'

/** What pages are called, and rows of a table as well: A3 教育, 砚溪报·文化. */
export const pageTitles = `${pageTitlesAlone}|新闻|国内|国际|民生|社会|经济|财经|产业|文化|文艺|周刊|教育|科教|校园|健康|体育|法治|理论|评论|乡镇|县域|社区|都市|生活|公告|摄影|图片`

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

/** With what parts of one story are counted: 关键词三, 镜头一, 故事②. */
export const countedHeads =
  '关键词|镜头|故事|亮点|案例|场景|片段|特写|焦点|看点|问题|声音|观点|变化|追问|现场|见闻|画面|回放|人物|实践|启示'

/** What the 小标题 of one story say in turn that begin with a word and a colon: 现象:半年关了九家, 反方:一刀切不可取 */
export const aspects =
  '现象|原因|建议|对策|问题|分析|案例|提醒|背景|影响|点评|评析|正方|反方|甲方|乙方|探因|调查|声音|观点|释疑|追问|思考|启示|起因|经过|结果|过去|现在|将来|未来|昨天|今天|明天|效果|做法|成效|难点|亮点|变化|措施|回应|部门|专家|市民|律师|医生|困惑|支招'

/** With what the name of a 栏目 likes to end. */
export const columnSuffixes = [
  '之窗',
  '之声',
  '之家',
  '之友',
  '之页',
  '专页',
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
  '短讯',
  '来函照登',
  '读者来信',
  '光荣榜',
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
  '者调查',
  '闻调查',
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
  '人家',
  '论语',
  '随笔',
  '札记',
  '诗页',
  '史话',
  '说法',
  '大家谈',
  '选登',
  '选刊',
  '小传',
  '简报',
  '短波',
  '拾零',
  '拾遗',
  '来鸿',
  '乡讯',
  '会务报告',
  '卷首语',
  '刊首语',
  '编后记',
  '知识角',
  '钩沉',
  '口述历史',
  '口述史',
  '掌故',
  '老字号',
  '实录',
  '词条',
  '贴士',
  '窍门',
  '答疑',
  '专家答',
  '沙龙',
  '掠影',
  '剪影',
  '集锦',
  '杂谈',
  '漫谈',
  '诗苑',
  '小小说',
  '微小说',
  '书评',
  '群英谱',
  '词典',
  '问答',
  '好人',
  '人物',
  '心语',
  '絮语',
  '点滴',
  '撷英',
  '荟萃',
  '艺苑',
  '文苑',
  '提示',
  '民间故事',
  '剧本',
  '演唱材料',
  '残局',
  '每日一笑',
] as const

/** The same behind a few characters: 生活常识, and not 食堂换了新菜谱. */
export const shortColumnSuffixes = ['短评', '常识', '小知识', '菜谱'] as const

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

/** As they are called for short. */
export const provinces =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|广西|西藏|宁夏|新疆|香港|澳门|台湾'

/** What stands in brackets where a text, or a part of one, ends: (未完待续). */
export const conclusions = '待续|未完待续|未完|完|全文完|续完|连载完'

/** The last word of a paper's or an agency's name in a dateline. */
export const outletSuffixes =
  '日报|晚报|晨报|早报|时报|商报|今报|快报|周报|导报|都市报|青年报|新闻网|在线|电视台|广播电台|融媒体中心|融媒体|融媒|新闻|报|网|社|台|刊|客户端'

/** With what the name of an office, a school or a firm ends that gives a text, or signs a notice. */
export const officeSuffixes =
  '局|办|委|会|主席团|代表团|部|院|校|科|室|馆|所|厂|车间|工段|报社|合作社|旅行社|出版社|队|组|站|处|公司|集团|中心|政府|小学|中学|大学|银行|支部|街道|大队|公社|供销社|社区|气象台|电视台|联社|工会|[镇乡村]'

/** What is no office, and yet where somebody works: a company of soldiers, a railway's section, a school's department. */
export const unitSuffixes = '连|排|班|营|团|旅|部队|舰|段|港|场|矿|园|店|系|库|堂|井'

/** What somebody is who signs. */
export const occupations =
  '职工|工人|战士|学员|社员|村民|居民|教师|医生|医师|护士|护士长|教授|讲师|研究员|工程师|主任|律师|民警|学生|读者'

/** What somebody heads. */
export const posts = '[省市县区镇乡村局厂院校处科所站队团会部]长|书记|主任|主席|经理|教授'
