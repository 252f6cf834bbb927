/** Kinds of verse. */
export const verseGenres = '诗歌|诗词|旧体诗词|旧体诗|古体诗|格律诗|新诗|现代诗|民歌|民谣|儿歌|童谣|歌词'

/** Kinds of prose that people write for a supplement. */
export const proseGenres =
  '散文|散文诗|小说|短篇小说|微型小说|闪小说|微小说|小小说|游记|随笔|杂文|杂感|寓言|童话|民间故事|微故事'

/** Kinds of works, which a supplement sets over those of each kind. */
export const genres = `${verseGenres}|${proseGenres}|书法|篆刻|国画|中国画|美术|绘画|油画|版画|剪纸|摄影|报告文学|纪实文学|曲艺|楹联`

/** Kinds of pieces that stand in brackets behind a title: 送伞(独幕话剧). */
export const piecesInBrackets =
  '(?:对口|单口|群口)?相声|小相声|快板书?|数来宝|三句半|(?:戏剧|音乐|喜剧)?小品|小戏|(?:独幕|多幕)?(?:话剧|歌剧|喜剧|诗剧)|广播剧|山东快书|评书|故事|歌词|小小说|微型小说|短篇小说|小说|散文诗?|童话|寓言|报告文学|诗|儿歌|童谣|民歌|山歌'

/** Forms of verse and tunes that stand before a poem's title. */
const verseForms =
  '五绝|七绝|五律|七律|古风|词|散曲|绝句|律诗|水调歌头|念奴娇|满江红|沁园春|浪淘沙|卜算子|西江月|清平乐|鹧鸪天|蝶恋花|菩萨蛮|忆秦娥|采桑子|浣溪沙|如梦令|临江仙|江城子|渔家傲|虞美人|减字木兰花|十六字令|破阵子|踏莎行|一剪梅|长相思|诉衷情|点绛唇|青玉案|鹊桥仙|忆江南|望海潮|声声慢|定风波|南乡子|天净沙|醉花阴|生查子|武陵春|苏幕遮|贺新郎|永遇乐'

/** 七绝·春日过白渚: a poem's title that says its form. */
export const poemTitle = new RegExp(`^(?:${verseForms})[·•‧・]`)
