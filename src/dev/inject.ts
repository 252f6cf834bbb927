/** Where the server keeps what is its own. No page of a site has such an address: they start with no underscore. */
export const own = {script: '/_benbao/reload.js', events: '/_benbao/events', rules: '/_benbao/rules'} as const

/** Put the reload script into a page on its way out; with the file that it is, where it is one. */
export function inject(html: string, revision: string, path?: string): string {
  const page = path === undefined ? '' : ` data-page="${encodeURI(path)}"`
  const script = `<script src="${own.script}" data-revision="${revision}"${page} defer></script>`
  const end = html.lastIndexOf('</body>')
  return end < 0 ? html + script : html.slice(0, end) + script + html.slice(end)
}

/** The page that stands in while there is no site yet. */
export const waitingPage = `<!doctype html>
<html lang="zh-Hans">
<head><meta charset="utf-8"><title>本报</title></head>
<body><p>还没有可看的页面：第一次生成尚未成功。</p></body>
</html>
`

/** The page for what is not found names its files from where the site will stand, `/bao/`; here it stands at the root. */
export function atRoot(page: Uint8Array): Uint8Array {
  const html = new TextDecoder().decode(page)
  const base = /\sdata-base="([^"]+)"/.exec(html)?.[1]
  return base === undefined ? page : new TextEncoder().encode(html.replaceAll(`="${base}`, '="/'))
}
