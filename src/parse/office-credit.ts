import {officeSuffixes} from './lexicon.ts'

/** (县委办公室): county papers print in brackets who sent a text. */
const office = new RegExp(`^[\\u4e00-\\u9fff]{1,12}(?:${officeSuffixes})$`)
/** (林业局 甘棠) */
const ofOffice = new RegExp(`^[\\u4e00-\\u9fff]{1,12}(?:${officeSuffixes})\\s+(?=[\\u4e00-\\u9fff]{2,4}$)`)
/** 县教育局供稿 */
const given = new RegExp(`^[\\u4e00-\\u9fff]{1,14}(?:${officeSuffixes}|社)\\s?(?:供稿|供图|提供)$`)
/** 红星机械厂报道组: those who write for the paper in a works */
const group = /^[\u4e00-\u9fff]{2,16}(?:报道组|报道小组|通讯组|写作组|写作小组)$/
/** 本报评论员: who speaks for the paper has no name. */
const own = /^本[报刊](?:特约)?(?:评论员|编辑部|评论部)$/

/** Whether a byline names an office that gave the text, and no person: `sure` where it says so itself. */
export function officeCredit(text: string, inBrackets: boolean): 'sure' | 'likely' | undefined {
  if (/[稿图供]$/.test(text) && given.test(text)) return 'sure'
  if (text.startsWith('本') && own.test(text)) return 'sure'
  if (text.endsWith('组') && group.test(text)) return 'sure'
  return inBrackets && office.test(text) ? 'likely' : undefined
}

/** 林业局 甘棠    →    甘棠 */
export function withoutOffice(text: string): string {
  return text.replace(ofOffice, '')
}
