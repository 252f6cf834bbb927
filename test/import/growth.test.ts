import assert from 'node:assert/strict'
import {test} from 'node:test'
import {endPages} from '../../src/import/docx/end-pages.ts'
import {leaveOutHidden} from '../../src/import/docx/leave-out-hidden.ts'
import {listsOf} from '../../src/import/docx/list-levels.ts'
import {numberParagraphs} from '../../src/import/docx/number-paragraphs.ts'
import {setInParagraphs} from '../../src/import/docx/set-in-paragraphs.ts'
import {spellOutBody} from '../../src/import/docx/spell-out-body.ts'
import {readStyles, type Styles} from '../../src/import/docx/styles.ts'
import {wordsOf} from '../../src/import/docx/words.ts'
import {withoutLineEnds} from '../../src/import/line-ends.ts'
import {upright} from '../../src/import/pdf/upright.ts'
import {growth, linear} from '../bench/growth.ts'

/** So many styles, each based on the one before. */
const chain = (count: number): string =>
  Array.from({length: count}, (_, at) => `<w:style w:styleId="${at}"><w:basedOn w:val="${at - 1}"/></w:style>`).join('')

function readWord(xml: string, styles: Styles): void {
  const shown = leaveOutHidden(spellOutBody(xml), styles).xml
  wordsOf(endPages(setInParagraphs(numberParagraphs(shown, listsOf('', styles)), styles), styles))
}

const parts: Readonly<Record<string, string>> = {
  'paragraphs of a style that is based on many':
    '<w:p><w:pPr><w:pStyle w:val="199"/></w:pPr><w:r><w:t>灯</w:t></w:r></w:p>',
  'paragraphs that never end': '<w:p><w:pPr><w:keepNext/>',
  'paragraphs that are set in and never end': '<w:p><w:pPr><w:ind w:firstLineChars="200"/>',
  'large first characters': '<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr><w:r><w:t>灯</w:t></w:r></w:p>',
  'choices that are never made': '<mc:Choice><w:t>灯</w:t>',
  'sounds of no character': '<w:ruby><w:rt>',
  'paragraphs that begin pages, and are hidden':
    '<w:p><w:pPr><w:pStyle w:val="199"/><w:pageBreakBefore/></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>灯</w:t></w:r></w:p>',
  'sections, and runs that are hidden and never end': '<w:sectPr/><w:r><w:rPr><w:vanish/></w:rPr>',
  'moves that never end': '<w:moveFrom>',
}
for (const [name, part] of Object.entries(parts))
  test(`a Word file of ${name} takes time that grows with it`, () => {
    const styles = readStyles(chain(200))
    const read = (xml: string): void => readWord(xml, styles)
    // All that never end do at the end of the file.
    assert.ok(growth(2000, (size) => `${part.repeat(size)}</w:pPr>`, read) < linear)
  })

test('a Word file of styles, each based on another, takes time that grows with it', () => {
  const paragraph = (at: number) =>
    `<w:p><w:pPr><w:pStyle w:val="${at}"/><w:pageBreakBefore w:val="0"/></w:pPr><w:r><w:t>灯</w:t></w:r></w:p>`
  const make = (size: number) => ({
    xml: Array.from({length: size}, (_, at) => paragraph(at)).join(''),
    styles: chain(size),
  })
  assert.ok(growth(1000, make, ({xml, styles}) => readWord(xml, readStyles(`${styles}<w:vanish/>`))) < linear)
})

test('blanks and ends of lines of a page take time that grows with them', () => {
  assert.ok(growth(2000, (size) => `灯${' \r'.repeat(size)} ${'  灯'.repeat(size)}`, withoutLineEnds) < linear)
})

test('characters that are drawn one by one, across or downwards, take time that grows with them', () => {
  const page = (size: number, [across, down]: readonly [number, number]) =>
    Array.from({length: size}, (_, at) => ({
      ...{text: '灯', x: (at % 40) * across, y: Math.floor(at / 40) * down},
      ...{width: 10, height: 10, size: 10},
    }))
  for (const pitch of [
    [10, 15],
    [15, 10],
  ] as const)
    assert.ok(growth(500, (size) => page(size, pitch), upright) < linear)
})
