import type {Language} from '../../diagnostics/texts/language.ts'
import {escaped, ownPage} from '../own-page.ts'

/** What the page is told. */
export interface DeskPage {
  readonly language: Language
  /** Empty where who asked may read only. */
  readonly token: string
  /** What opens a file in the editor's own program, with {file}, {line} and {column}; empty where nothing does. */
  readonly editor: string
}

/** The page for doubts; its script fills it. */
export function deskPage({language, token, editor}: DeskPage): string {
  const {title, script} = texts[language]
  const source = `src="/_benbao/review/review.js" data-language="${language}"`
  return ownPage(language, title, {
    head: `<script ${source} data-token="${token}" data-editor="${escaped(editor)}" defer></script>`,
    body: `<noscript><p>${script}</p></noscript>`,
  })
}

const texts = {
  zh: {title: '待核', script: '这一页要用脚本。'},
  en: {title: 'To be settled', script: 'This page needs its script.'},
} as const
