import type {BlockReading} from '../read-block.ts'

const saying = /^[^,。“]{2,14}(?:表示|强调|指出|认为|介绍|说|透露|提醒|坦言|回忆|要求),/
const connective =
  /^(?:不仅如此|没想到|目前|眼下|如今|[近去今]年(?:来|以来)?|连日来|长期以来|近日|日前|其中|同时|与此同时|此外|当时|后来|接下来|下一步|[为对]此|据[^,]{2,8}|随着[^,]+),/

/**
 * Whether a sentence begins, as no heading does: of 1,111 headings of real pages none, of 2,727 paragraphs 540.
 *
 *     镇长贺守诚表示,…        不仅如此,…
 *     专家提醒,春季谨防感冒    as short as this may be a heading
 */
export function beginsSentence({text, commas}: BlockReading): boolean {
  return commas > 0 && text.length > longestHeading && (saying.test(text) || connective.test(text))
}

const longestHeading = 16
