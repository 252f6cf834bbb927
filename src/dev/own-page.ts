import type {Language} from '../diagnostics/texts/language.ts'

/** A page of the server's own, which is not of the site: `head` and `body` are HTML. */
export function ownPage(language: Language, title: string, {head, body}: {head: string; body: string}): string {
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
${body}
</body>
</html>
`
}

/** A text as it stands in an element, or in an attribute between double quotes. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
}
