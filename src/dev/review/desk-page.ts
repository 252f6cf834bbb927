import type {Language} from '../../diagnostics/texts/language.ts'

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
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<script src="/_benbao/review/review.js" data-language="${language}" data-token="${token}" data-editor="${escaped(editor)}" defer></script>
</head>
<body>
<noscript><p>${script}</p></noscript>
</body>
</html>
`
}

const texts = {
  zh: {title: '待核', script: '这一页要用脚本。'},
  en: {title: 'To be settled', script: 'This page needs its script.'},
} as const

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
}
