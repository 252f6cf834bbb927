/** Fill the words that are marked, and where they stand, into the mail that reports an error. */
export function fillReports(): void {
  document.addEventListener('click', ({target}) => {
    const link = target instanceof Element ? target.closest('a.report') : null
    if (link instanceof HTMLAnchorElement) fill(link)
  })
}

/** Its body is `地址：…`, `段落：`, and lines for the reader. */
function fill(link: HTMLAnchorElement): void {
  const place = placeOf(getSelection())
  const [mail, body] = link.href.split('&body=', 2)
  // A phone number has no body.
  if (!place || !body) return
  const [address = '', paragraph = '', ...rest] = decodeURIComponent(body).split('\r\n')
  const lines = [
    `${address.replace(/#p-[^#]*$/, '')}#${place.id}`,
    paragraph.replace(/：.*$/, `：${place.words}`),
    ...rest,
  ]
  link.href = `${mail}&body=${encodeURIComponent(lines.join('\r\n'))}`
}

interface Place {
  readonly id: string
  readonly words: string
}

const longest = 200

/** The marked words and their paragraph; else the paragraph to which the address leads. */
function placeOf(selection: Selection | null): Place | undefined {
  const marked = selection?.toString().trim() ?? ''
  const node = selection?.anchorNode
  const start = node instanceof Element ? node : node?.parentElement
  const paragraph = (marked === '' ? document.querySelector('.prose :target') : start)?.closest('.prose > [id^="p-"]')
  if (!paragraph) return undefined
  const words = marked === '' ? (paragraph.textContent ?? '') : marked
  return {
    id: paragraph.id,
    words: words
      .replace(/\s+/g, ' ')
      .slice(0, longest)
      .replace(/\p{Cs}$/u, ''),
  }
}
