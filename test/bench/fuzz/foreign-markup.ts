import {createHash} from 'node:crypto'

/** Tags that no page of ours has, and attributes that would run; a real browser looks at fewer pages (test/browser/hostile). */
export function foreignMarkup(html: string): ReadonlyArray<string> {
  const found: Array<string> = []
  // The one script element with text is data: nothing in it may end it, or be taken for a tag.
  const rest = html
    .replace(/<script type="application\/ld\+json">[^<>]*<\/script>/g, '')
    .replace(/<style>(.*?)<\/style>/s, (element, text: string) => (isAllowed(html, text) ? '' : element))
  for (const [tag, end = '', name = '', attributes = ''] of rest.matchAll(
    /<(\/?)([a-z!?][^\s/>]*)((?:"[^"]*"|[^>"])*)>/gi,
  )) {
    const bare = attributes.replace(/"[^"]*"/g, '""')
    const isScript =
      /^script$/i.test(name) &&
      end === '' &&
      !/^ src="(?:\.\.?\/|\/)*assets\/\w+\.js"(?: data-index="[\w./-]+")?(?: defer)?$/.test(attributes)
    const isForeign = /^(?:iframe|object|embed|base|style|animate|math|video|audio|img(?! ))$/i.test(name)
    const runs =
      /(?:^|\s)on\w+\s*=|[']|srcdoc/i.test(bare) ||
      /\s(?:href|src|action)="\s*(?:javascript:|vbscript:|data:(?!text\/(?:plain|csv);charset=utf-8,))/i.test(
        attributes,
      )
    if (isScript || isForeign || runs) found.push(tag.slice(0, 120))
  }
  return found
}

/** The page for a lost address has its style in itself, by a digest that the policy names. */
function isAllowed(html: string, style: string): boolean {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(html)?.[1] ?? ''
  return policy.includes(`sha256-${createHash('sha256').update(style).digest('base64')}`)
}
