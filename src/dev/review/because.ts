import type {Language} from '../../diagnostics/texts/language.ts'
import type {GapReason} from '../../parse/transcript.ts'
import {reasons} from '../../render/reasons.ts'
import type {SeamReason} from '../../tree/types.ts'

/** Why the parser decided as it did, as the desk says it: of a mended break in the very words that a reader is told. */
export function becauseIn(language: Language, reason: string): string {
  const words: Readonly<Record<string, string>> = language === 'en' ? inEnglish : inChinese
  return words[reason] ?? reason
}

type Reason = SeamReason | GapReason

const inChinese: Readonly<Record<Reason, string>> = {
  ...reasons,
  first: '在最前',
  'stop-before': '前文句已完',
  'indent-after': '后文缩进',
  'short-line': '前行未排满',
  heading: '像标题',
  byline: '署名之后',
  'dateline-after': '后文以电头起头',
  'foreign-line': '与上下文不相干',
  'no-evidence': '没有别的迹象',
}

const inEnglish: Readonly<Record<Reason, string>> = {
  wrapped: 'the line before is full',
  'open-quote': 'a quotation or title is still open',
  'comma-before': 'the text before ends in a comma',
  'punctuation-after': 'the text after begins with punctuation',
  'word-across': 'the two sides make one word',
  'number-across': 'the two sides make one number',
  'latin-across': 'the two sides make one Latin word',
  'mid-sentence': 'the sentence before is not over',
  'stray-blank': 'a blank stands between two characters',
  jump: 'the story goes on on another page',
  editor: 'an editor marked it',
  first: 'it comes first',
  'stop-before': 'the sentence before is over',
  'indent-after': 'the text after is indented',
  'short-line': 'the line before is not full',
  heading: 'it looks like a heading',
  byline: 'it comes after a byline',
  'dateline-after': 'the text after begins with a dateline',
  'foreign-line': 'it has nothing to do with what is around it',
  'no-evidence': 'nothing else speaks for it',
}
