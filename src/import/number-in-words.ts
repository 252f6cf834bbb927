/**
 * A number of a list as Word prints it, by the name of its format; one that we do not know is printed in digits, as
 * Word does.
 *
 *     chineseCounting 12    →    十二        decimalEnclosedCircle 3    →    ③        ideographTraditional 2    →    乙
 */
export function numberInWords(number: number, format: string): string {
  return formats.get(format)?.(number) ?? String(number)
}

type Format = (number: number) => string | undefined

const counted: Format = (number) => inChinese(number, '零一二三四五六七八九', '十百千')
const digits: Format = (number) => Array.from(String(number), (digit) => '〇一二三四五六七八九'[Number(digit)]).join('')
const circled: Format = (number) => at(number, 0x2460, 20) ?? at(number - 20, 0x3251, 15) ?? at(number - 35, 0x32b1, 15)

const formats: ReadonlyMap<string, Format> = new Map([
  ['none', () => ''],
  ['decimalZero', (number) => String(number).padStart(2, '0')],
  ['decimalFullWidth', fullWidth],
  ['decimalFullWidth2', fullWidth],
  ['upperLetter', (number) => letters(number).toUpperCase()],
  ['lowerLetter', letters],
  ['upperRoman', (number) => roman(number)?.toUpperCase()],
  ['lowerRoman', roman],
  ...['chineseCounting', 'chineseCountingThousand', 'japaneseCounting', 'taiwaneseCounting'].map(named(counted)),
  ['taiwaneseCountingThousand', counted],
  ...['ideographDigital', 'japaneseDigitalTenThousand', 'taiwaneseDigital'].map(named(digits)),
  ['chineseLegalSimplified', (number) => inChinese(number, '零壹贰叁肆伍陆柒捌玖', '拾佰仟')],
  ['ideographLegalTraditional', (number) => inChinese(number, '零壹貳參肆伍陸柒捌玖', '拾佰仟')],
  ['ideographTraditional', (number) => '甲乙丙丁戊己庚辛壬癸'[number - 1]],
  ['ideographZodiac', (number) => '子丑寅卯辰巳午未申酉戌亥'[number - 1]],
  ...['decimalEnclosedCircle', 'decimalEnclosedCircleChinese'].map(named(circled)),
  ['ideographEnclosedCircle', (number) => at(number, 0x3280, 10)],
  ['decimalEnclosedParen', (number) => at(number, 0x2474, 20)],
  ['decimalEnclosedFullstop', (number) => at(number, 0x2488, 20)],
])

function named(format: Format): (name: string) => [string, Format] {
  return (name) => [name, format]
}

/** The characters of some numbers stand in a row. */
function at(number: number, first: number, count: number): string | undefined {
  return number >= 1 && number <= count ? String.fromCodePoint(first + number - 1) : undefined
}

function fullWidth(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
}

/** 1 → a, 26 → z, 27 → aa. */
function letters(number: number): string {
  if (number < 1 || number > 26 * 9) return String(number)
  return String.fromCodePoint(0x61 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))
}

function roman(number: number): string | undefined {
  if (number < 1 || number > 999) return undefined
  const [hundreds = 0, tens = 0, ones = 0] = Array.from(String(number).padStart(3, '0'), Number)
  return romanDigit(hundreds, 'cdm') + romanDigit(tens, 'xlc') + romanDigit(ones, 'ivx')
}

function romanDigit(digit: number, [one = '', five = '', ten = '']: string): string {
  if (digit % 5 === 4) return one + (digit === 4 ? five : ten)
  return (digit >= 5 ? five : '') + one.repeat(digit % 5)
}

/** 12 → 十二, 105 → 一百零五. */
function inChinese(number: number, digits: string, units: string): string | undefined {
  if (number < 0 || number > 9999) return undefined
  if (number === 0) return digits[0]
  const figures = Array.from(String(number), Number)
  const words = figures.map((figure, place) => {
    const unit = units[figures.length - place - 2] ?? ''
    if (figure !== 0) return (digits[figure] ?? '') + unit
    const isLastZero = figures[place + 1] !== 0 && figures[place + 1] !== undefined
    return isLastZero ? digits[0] : ''
  })
  return words.join('').replace(/^一(?=十)/, '')
}
