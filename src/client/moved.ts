/**
 * On a page whose content, or a part of it, stands elsewhere: go there, to the paragraph that was asked for. Without it a reader does so
 * by the links of the page; what a page's address alone leads on to, forgets the paragraph.
 */
const name = location.hash.slice(1)
const onward = document.querySelector<HTMLAnchorElement>('a.onward')
const passage = name === '' ? null : document.getElementById(name)?.closest('li, [data-led]')?.querySelector('a')
if (passage) location.replace(passage.hash === '' ? `${passage.href}#${name}` : passage.href)
else if (onward) location.replace(`${onward.href}${location.hash}`)
