import {wordsIn} from './words.ts'

/**
 * A part of a Word file with what mammoth passes over written as what it knows: a simple field is its result, the way
 * a character is said stands behind it in brackets, as Word itself writes it in a text; `w:cr` ends a line as `w:br`
 * does and so does a column, `w:ptab` is a tab. Of what is there for newer and for older programs it reads the second.
 *
 *     <w:ruby>…<w:rt>zhǔ</w:rt><w:rubyBase>渚</w:rubyBase></w:ruby>    →    渚（zhǔ）
 */
export function spellOut(xml: string): string {
  return withoutDoubles(xml)
    .replace(/<w:br\s[^>]*w:type="column"[^>]*>/g, '<w:br/>')
    .replace(/<\/?w:fldSimple(?:\s[^>]*)?>/g, '')
    .replace(/<w:cr\s*\/>/g, '<w:br/>')
    .replace(/<w:ptab(?:\s[^>]*)?\/>/g, '<w:tab/>')
    .split('<w:ruby>')
    .map((part, at) => (at === 0 ? part : withRuby(part)))
    .join('')
}

function withRuby(part: string): string {
  const end = part.indexOf('</w:ruby>')
  if (end < 0) return part
  const ruby = part.slice(0, end)
  const within = (name: string) => ruby.split(`<${name}>`, 2)[1]?.split(`</${name}>`, 1)[0] ?? ''
  const mark = (text: string) => `<w:t>${text}</w:t>`
  return `${within('w:rubyBase')}${mark('（')}${within('w:rt')}${mark('）')}${part.slice(end + '</w:ruby>'.length)}`
}

/** A text box stands in a file twice; where both say the same, the one that is passed over goes. */
function withoutDoubles(xml: string): string {
  return xml
    .split('<mc:Choice')
    .map((part, at) => {
      if (at === 0) return part
      const [choice = '', behind] = part.split(/<\/mc:Choice>(?=\s*<mc:Fallback>)/, 2)
      const isDouble = behind !== undefined && textOf(choice) === textOf(behind.split('</mc:Fallback>', 1)[0] ?? '')
      return isDouble ? behind : `<mc:Choice${part}`
    })
    .join('')
}

function textOf(xml: string): string {
  return wordsIn(xml, 'w:t').join('')
}
