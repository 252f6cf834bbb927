import {ruleIds, rules} from '../diagnostics/rules.ts'
import {ruleText} from '../diagnostics/texts/in-language.ts'
import type {Language} from '../diagnostics/texts/language.ts'
import {severityWord} from '../diagnostics/texts/severity.ts'

/** The manual’s page of findings, as the server has it: each finding leads to its own place, `#issue-undated`. */
export function rulesPage(language: Language): string {
  const {lang, title, remedy} = texts[language]
  const entries = ruleIds.map((id) => {
    const text = ruleText(id, language)
    return `<dt id="${id}"><code>${id}</code> ${severityWord(rules[id].severity, language)}</dt>
<dd><p>${escaped(text.title)}</p><p>${remedy}${escaped(text.remedy)}</p></dd>`
  })
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>body { margin: 1rem auto; max-width: 44rem; padding: 0 1rem; font: 1rem/1.7 system-ui, sans-serif }
dt { margin-top: 1.5rem; font-weight: 600; scroll-margin: 1rem } dd, dd p { margin: .2rem 0 }
dt:target, dt:target + dd { border-left: 4px solid #b3261e; padding-left: 1rem }</style>
</head>
<body>
<h1>${title}</h1>
<dl>
${entries.join('\n')}
</dl>
</body>
</html>
`
}

const texts = {
  zh: {lang: 'zh-Hans', title: '各条提示', remedy: '怎么办：'},
  en: {lang: 'en', title: 'Findings', remedy: 'What to do: '},
} as const

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
