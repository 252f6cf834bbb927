/** The catalogue of findings. A rule id is a promise: it is never renamed and never reused. */
export const rules = {
  'encoding-invalid': {severity: 'error', docs: 'The bytes are not valid in the file’s encoding.'},
  'encoding-other': {severity: 'info', docs: 'The file is not UTF-8; it was read all the same.'},
  'file-unreadable': {severity: 'error', docs: 'The file cannot be read.'},
  'file-binary': {severity: 'error', docs: 'The file is not text.'},
  'file-empty': {severity: 'error', docs: 'The file holds no text.'},
  'jump-ambiguous': {severity: 'warning', docs: 'Two stories jump to the same page; the first one was taken.'},
  'internal-failure': {severity: 'error', docs: 'Benbao itself failed on this file; please report it.'},
  // Of the build.
  'file-ignored': {severity: 'info', docs: 'The file is neither a source nor a page, and is not read.'},
  'line-too-long': {severity: 'error', docs: 'A line is so long that the file cannot be a bulletin.'},
  'link-outside': {severity: 'error', docs: 'A link leads out of its folder or to a folder; links are not followed.'},
  'content-missing': {severity: 'error', docs: 'The site has no folder content/.'},
  'content-empty': {severity: 'error', docs: 'There is no source below content/.'},
  'template-failed': {severity: 'error', docs: 'A template is broken, or a page cannot be drawn with it.'},
  'address-taken': {severity: 'error', docs: 'Two files of the site would have the same address.'},
  'build-running': {severity: 'error', docs: 'Another build works on the same output.'},
  'output-misplaced': {severity: 'error', docs: 'The output folder holds, or lies in, what the site is made from.'},
  'output-occupied': {severity: 'error', docs: 'Something that benbao did not write stands where a page must go.'},
  'output-replaced': {severity: 'warning', docs: 'A file that benbao did not write stood at a page’s address.'},
  'output-foreign': {severity: 'info', docs: 'The output holds files that benbao did not write; they are kept.'},
  'output-unwritable': {severity: 'error', docs: 'The output cannot be written.'},
} as const satisfies Record<string, {severity: Severity; docs: string}>

export type Severity = 'error' | 'warning' | 'info'
export type RuleId = keyof typeof rules
