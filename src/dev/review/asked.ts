import type {AnswerId} from '../../client/review/types.ts'
import type {RuleId} from '../../diagnostics/rules.ts'

/**
 * What an editor may answer to a finding; or that there is only one way to settle it, which the card says and a hand
 * must do; or that it is no doubt: an error, which the overlay shows, or a word for information.
 */
export type Asked = ReadonlyArray<AnswerId> | 'by hand' | 'error' | 'nothing'

const onText = ['join', 'paragraph', 'headline', 'subheading', 'byline', 'column', 'notice'] as const

/** Every rule is here: one that is new must be thought of. */
export const asked: Readonly<Record<RuleId, Asked>> = {
  'join-doubtful': onText,
  'paragraph-doubtful': onText,
  'headline-doubtful': onText,
  'subheading-doubtful': onText,
  'byline-doubtful': onText,
  'column-doubtful': onText,
  'notice-doubtful': onText,
  'headline-missing': ['as-is', 'headline', 'join', 'column', 'notice'],
  'body-missing': ['as-is', 'join', 'paragraph', 'byline', 'column', 'notice'],
  'role-without-name': ['as-is'],
  'jump-ambiguous': ['as-is'],
  'jump-orphan': ['as-is'],
  'weekday-mismatch': ['as-is'],
  'characters-private': ['as-is'],
  'image-missing': ['as-is'],
  'image-refused': ['as-is'],
  'issue-date-from-text': ['date'],
  'issue-date-guessed': ['date'],
  'issue-undated': ['date'],
  'issue-date-disagrees': ['day', 'date-settled'],
  'issue-date-impossible': ['date-settled'],
  'issues-missing': ['follows', 'number'],
  'issue-number-repeated': ['follows', 'number'],
  'issue-day-repeated': ['follows'],
  'issue-number-missing': ['number', 'as-is'],
  'issue-merged': ['as-is', 'number'],
  'issue-apart': ['as-is', 'number'],
  'issue-repeated': ['both'],
  'copy-differs': ['both'],
  'event-after-issue': ['as-is'],
  'path-collision': ['as-is'],
  'correction-unclear': ['as-is'],
  'department-ambiguous': ['same', 'own'],
  'person-ambiguous': ['as-is'],
  'person-in-two-roles': ['as-is'],
  // In files of the editors' own, or in the address book, where only a person knows what was meant.
  'office-misnamed': 'by hand',
  'issue-empty': 'by hand',
  'fix-lost': 'by hand',
  'fixes-orphan': 'by hand',
  'front-matter-unknown-key': 'by hand',
  'config-unknown-key': 'by hand',
  'people-unknown-key': 'by hand',
  'departments-unknown-key': 'by hand',
  'page-link-missing': 'by hand',
  'address-moved': 'by hand',
  'file-ignored': 'by hand',
  // Nothing need be done.
  'encoding-other': 'nothing',
  'name-without-role': 'nothing',
  'address-split': 'nothing',
  'address-withheld': 'nothing',
  'address-empty': 'nothing',
  'output-foreign': 'nothing',
  'output-replaced': 'nothing',
  'import-scanned': 'nothing',
  'import-garbled': 'nothing',
  'import-left-out': 'nothing',
  'import-table': 'nothing',
  'encoding-invalid': 'error',
  'file-unreadable': 'error',
  'file-binary': 'error',
  'file-empty': 'error',
  'fixes-invalid': 'error',
  'fix-ambiguous': 'error',
  'front-matter-invalid': 'error',
  'characters-lost': 'error',
  'internal-failure': 'error',
  'addresses-invalid': 'error',
  'addresses-conflict': 'error',
  'addresses-duplicate': 'error',
  'addresses-unwritable': 'error',
  'addresses-gone': 'error',
  'addresses-missing': 'error',
  'address-lost': 'error',
  'withdrawn-elsewhere': 'error',
  'address-target-missing': 'error',
  'people-invalid-yaml': 'error',
  'people-wrong-type': 'error',
  'people-name-missing': 'error',
  'people-duplicate': 'error',
  'config-invalid-yaml': 'error',
  'config-wrong-type': 'error',
  'departments-invalid-yaml': 'error',
  'departments-wrong-type': 'error',
  'departments-name-missing': 'error',
  'departments-duplicate': 'error',
  'line-too-long': 'error',
  'link-outside': 'error',
  'content-missing': 'error',
  'content-empty': 'error',
  'template-failed': 'error',
  'address-taken': 'error',
  'build-running': 'error',
  'output-misplaced': 'error',
  'output-occupied': 'error',
  'output-unwritable': 'error',
  'import-unreadable': 'error',
  'import-occupied': 'error',
}

/** Is it a doubt, which the desk lists? */
export function isAsked(ruleId: RuleId): boolean {
  return asked[ruleId] !== 'error' && asked[ruleId] !== 'nothing'
}

/** Answers that a mark or a fix gives to lines of a source. */
export function isOnText(answer: AnswerId): boolean {
  return onText.some((each) => each === answer)
}
