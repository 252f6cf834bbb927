import type {Remedies} from '../language.ts'

/** What to do about findings on files and what stands at their head, in English. */
export const files = {
  'encoding-invalid': 'Open the file in an editor, check what is garbled, and save it as UTF-8.',
  'encoding-other': 'Nothing need be done; to have one encoding everywhere, save it as UTF-8.',
  'characters-private':
    'Compare with the original, and type the character that is meant; describe one that Unicode lacks in words.',
  'file-unreadable': 'See that it is a file, that it is still there, and that you may read it.',
  'file-binary': 'Bring a Word or PDF file in with `benbao import`.',
  'file-empty': 'Paste the text of the issue into it, or delete the file.',
  'fixes-invalid': 'Write fixes as the README shows: `at` or `between`, and `do`.',
  'fix-lost': 'The source may have been mended: write this fix anew, or delete it.',
  'fix-ambiguous': 'Name more of the text, or say which place is meant with `nth`.',
  'fixes-orphan': 'Name it like its source, with .fixes.yaml in place of .txt.',
  'front-matter-invalid': 'Write `name: value`, one a line, with a blank behind the colon.',
  'front-matter-unknown-key': 'Use one of the known names, or delete the line.',
} as const satisfies Partial<Remedies>
