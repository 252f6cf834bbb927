/** The catalogue of findings. A rule id is a promise: it is never renamed and never reused. */
export const rules = {
  'encoding-invalid': {severity: 'error', docs: 'The bytes are not valid in the file’s encoding.'},
  'encoding-other': {severity: 'info', docs: 'The file is not UTF-8; it was read all the same.'},
  'file-unreadable': {severity: 'error', docs: 'The file cannot be read.'},
  'file-binary': {severity: 'error', docs: 'The file is not text.'},
  'file-empty': {severity: 'error', docs: 'The file holds no text.'},
  'jump-ambiguous': {severity: 'warning', docs: 'Two stories jump to the same page; the first one was taken.'},
  'internal-failure': {severity: 'error', docs: 'Benbao itself failed on this file; please report it.'},
} as const satisfies Record<string, {severity: Severity; docs: string}>

export type Severity = 'error' | 'warning' | 'info'
export type RuleId = keyof typeof rules
