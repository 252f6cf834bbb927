/** The catalogue of findings. A rule id is a promise: it is never renamed and never reused. */
export const rules = {
  'encoding-invalid': {severity: 'error', docs: 'The bytes are not valid in the file’s encoding.'},
  'encoding-other': {severity: 'info', docs: 'The file is not UTF-8; it was read all the same.'},
  'file-unreadable': {severity: 'error', docs: 'The file cannot be read.'},
  'file-binary': {severity: 'error', docs: 'The file is not text.'},
  'file-empty': {severity: 'error', docs: 'The file holds no text.'},
  'jump-ambiguous': {severity: 'warning', docs: 'Two stories jump to the same page; the first one was taken.'},
  'internal-failure': {severity: 'error', docs: 'Benbao itself failed on this file; please report it.'},
  'issue-date-disagrees': {severity: 'warning', docs: 'Front matter, file name and masthead name different days.'},
  'issue-date-impossible': {severity: 'warning', docs: 'A date is given that does not exist, as 2月30日.'},
  'issue-date-from-text': {severity: 'info', docs: 'Only the articles say of which day the issue is.'},
  'issue-undated': {severity: 'warning', docs: 'Nothing says of which day the issue is.'},
  'issue-number-missing': {
    severity: 'warning',
    docs: 'A day has several issues, and a source does not say to which it belongs.',
  },
  'path-collision': {severity: 'warning', docs: 'Two pages claim one address; the second was given another.'},
  'department-ambiguous': {severity: 'warning', docs: 'A short name may mean several departments.'},
  'config-invalid-yaml': {severity: 'error', docs: 'The configuration is not well-formed YAML.'},
  'config-unknown-key': {severity: 'warning', docs: 'The configuration has a field that Benbao does not know.'},
  'config-wrong-type': {severity: 'error', docs: 'A field of the configuration holds what it cannot hold.'},
  'departments-invalid-yaml': {severity: 'error', docs: 'The list of departments is not well-formed YAML.'},
  'departments-unknown-key': {severity: 'warning', docs: 'A department has a field that Benbao does not know.'},
  'departments-wrong-type': {severity: 'error', docs: 'A field of a department holds what it cannot hold.'},
  'departments-name-missing': {severity: 'error', docs: 'A department has no name.'},
  'departments-duplicate': {severity: 'error', docs: 'A name stands for two departments, or twice for one.'},
} as const satisfies Record<string, {severity: Severity; docs: string}>

export type Severity = 'error' | 'warning' | 'info'
export type RuleId = keyof typeof rules
