/** Put a new style sheet in the place of an old one, which stays until the new one is there. */
export function swapStyles(document: Document, styles: Readonly<Record<string, string>>): void {
  for (const [path, revision] of Object.entries(styles)) {
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
      const url = new URL(link.href)
      if (url.pathname !== `/${path}` || url.searchParams.get('v') === revision || link.dataset.next === revision)
        continue
      url.searchParams.set('v', revision)
      link.dataset.next = revision
      const next = document.createElement('link')
      next.rel = 'stylesheet'
      next.href = url.href
      const done = () => link.remove()
      next.addEventListener('load', done)
      next.addEventListener('error', done)
      link.after(next)
    }
  }
}
