/**
 * Radicals as the characters that they look like: a PDF names a glyph by one of its code points, and for 月 and 长 that
 * may be the radical’s, which no search finds.
 *
 *     3⽉12⽇    →    3月12日
 *
 * A mark of a text that is set downwards is the mark of any text: 通了︒ → 通了。
 */
export function withLetters(text: string): string {
  return text
    .replace(/[\u2f00-\u2fd5]/g, (radical) => radical.normalize('NFKC'))
    .replace(/[\u2e80-\u2ef3]/g, (radical) => letters.get(radical) ?? radical)
    .replace(/[\ufe10-\ufe19\ufe30-\ufe48]/g, (mark) => marks.get(mark) ?? mark)
}

/** NFKC knows no others: Unicode’s EquivalentUnifiedIdeograph, of those that are words. */
const pairs =
  '⺠民⺟母⺜日⺝月⺧牛⺩王⺫目⺬示⺶羊⺼肉⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⺁厂⺌小⺗心'
const letters: ReadonlyMap<string, string> = new Map(
  Array.from(pairs.matchAll(/(.)(.)/gu), ([, radical = '', letter = '']) => [radical, letter]),
)

/** NFKC would make ASCII of some of them. */
const upright =
  '︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︰‥︱—︲–︳＿︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹇［﹈］'
const marks: ReadonlyMap<string, string> = new Map(
  Array.from(upright.matchAll(/(.)(.)/gu), ([, mark = '', letter = '']) => [mark, letter]),
)
