import type {Remedies} from '../language.ts'

/** What to do about findings on settings, editors’ pages, templates, in English. */
export const site = {
  'page-link-missing': 'Write a relative path as about.md or 2024/03/15/index.html.',
  'config-invalid-yaml': 'Check indents, colons and quotes of this line.',
  'config-unknown-key': 'Use one of the known names, or delete the line.',
  'config-wrong-type': 'Fill it in as the README shows.',
  'file-ignored':
    'Issues end in .txt, single articles in .md, pages are content/pages/NAME.md; keep everything else elsewhere.',
  'link-outside': 'Links are not followed: put a copy here, or delete the link.',
  'content-missing': 'Make an archive with `benbao init`, or name the folder of yours with --site.',
  'content-empty': 'Put a .txt file (an issue) or a .md file (an article) anywhere below content/.',
  'template-failed': 'Mend this file in templates/, or delete it to use the one that comes with benbao.',
} as const satisfies Partial<Remedies>
