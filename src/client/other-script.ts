/** 简 / 繁: the same page in the other characters, with what was asked for, at the place to which the address leads. */
export function keepPlace(): void {
  const link = document.querySelector<HTMLAnchorElement>('.view .script')
  link?.addEventListener('click', () => {
    link.search = location.search
    if (!/^#(?:large|plain)$/.test(location.hash)) link.hash = location.hash
  })
}
