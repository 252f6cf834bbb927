import type {RuleId} from '../rules.ts'

/** The languages in which benbao speaks to an editor. */
export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

/** What a rule means, and what an editor does about a finding of it. */
export interface RuleText {
  readonly title: string
  readonly remedy: string
}

/** A rule that is missing from a language does not compile. */
export type RuleTexts = Readonly<Record<RuleId, RuleText>>

/** What an editor does about a finding of each rule; likewise. */
export type Remedies = Readonly<Record<RuleId, string>>
