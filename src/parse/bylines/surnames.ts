import {Units} from '../guarded.ts'

/** Surnames of two characters. */
export const compoundSurnames = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 宇文 长孙 慕容 司徒 司空 夏侯 端木 百里 呼延 闻人 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 轩辕 钟离 鲜于 闾丘 亓官 独孤 南宫 西门 第五 万俟 赫连 拓跋 公羊 仲孙 乐正 完颜'.split(
    ' ',
  ),
)

/** Those that most people have (the first 220 by frequency, without those that are common words). */
const common =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢路岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲游裴席卫查屈鲍覃霍翁隋甘景单包司柏宁柯阮桂闵解柴车房边吉饶刁瞿戚丘米池滕晋苑邬臧畅宫全褚廉简娄盖符奚穆党燕郎邸冀姬屠连晏栾商蒙喻窦迟宇敖糜冷卓花仇艾蓝都巩井练仲虞卞封竺官楚佟栗匡应巫桑荆谌银扬肖闫付代于骆冉蔺苟辜佘缪裘蒲沙鞠岑晁靖亢璩逄桓仝淦鄢揭茹殳阚訾厉庾尚农慕宦郏郗郜郤'

/** Surnames of one character that most people have: a bare name must begin with one of them. */
export const commonSurnames = new Units(common)

/** Surnames of one character, as units, the common ones among them. */
export const surnames = new Units(
  common +
    '万常向沿时成阳位植薄强华古来嵺木谈郁计稽乐冼原衣宗台僧明伏习胥保和水云昌凤酆皮卡元平湛禹狄贝茅闻莘荀羊於惠家芮羿储汲邴松富乌巴弓牧隗山宓蓬班仰秋伊暴钭戎祖束幸韶蓟印宿怀邰从鄂索咸籍阴鬱能苍双贡劳扶堵宰郦雍却濮寿通扈浦别充鱼容慎戈终暨居衡步满弘国寇广禄阙东沃利蔚越夔隆师厍勾融那空毋乜养须丰巢蒯相后红权逯益公仉督法汝钦佴伯赏墨哈谯笪年爱言福冮尧战门初阿才朴禤昝肇揣漆荣麻危杭诸钮嵇粟帅麦旷亓矫庹佀忻贲',
)
