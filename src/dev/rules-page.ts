import {ruleIds, rules} from '../diagnostics/rules.ts'
import {ruleText} from '../diagnostics/texts/in-language.ts'
import type {Language} from '../diagnostics/texts/language.ts'
import {severityWord} from '../diagnostics/texts/severity.ts'
import {escaped, ownPage} from './own-page.ts'

/** The manual’s page of findings, as the server has it: each finding leads to its own place, `#issue-undated`. */
export function rulesPage(language: Language): string {
  const {title, remedy} = texts[language]
  const entries = ruleIds.map((id) => {
    const text = ruleText(id, language)
    return `<dt id="${id}"><code>${id}</code> ${severityWord(rules[id].severity, language)}</dt>
<dd><p>${escaped(text.title)}</p><p>${remedy}${escaped(text.remedy)}</p></dd>`
  })
  return ownPage(language, title, {head: style, body: `<h1>${title}</h1>\n<dl>\n${entries.join('\n')}\n</dl>`})
}

const style = `<style>body { margin: 1rem auto; max-width: 44rem; padding: 0 1rem; font: 1rem/1.7 system-ui, sans-serif }
dt { margin-top: 1.5rem; font-weight: 600; scroll-margin: 1rem } dd, dd p { margin: .2rem 0 }
dt:target, dt:target + dd { border-left: 4px solid #b3261e; padding-left: 1rem }</style>`

const texts = {
  zh: {title: '各条提示', remedy: '怎么办：'},
  en: {title: 'Findings', remedy: 'What to do: '},
} as const
