import {isTraditional} from './say.ts'

/** 复制: a button beside each citation. Without it the text is selected by a click, and copied as any other. */
export function offerCopies(): void {
  // Said here in both scripts: the table of `say.ts` would weigh on every page.
  const [copyThis, copied, byKey] = isTraditional()
    ? ['複製', '已複製', '請按鍵複製']
    : ['复制', '已复制', '请按键复制']
  for (const term of document.querySelectorAll('.cite dt')) {
    const text = term.nextElementSibling
    if (!(text instanceof HTMLElement)) continue
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = copyThis
    button.setAttribute('aria-label', `${copyThis} ${term.textContent ?? ''}`)
    const said = document.createElement('span')
    said.setAttribute('role', 'status')
    button.onclick = async () => {
      said.textContent = (await copy(text)) ? copied : byKey
    }
    term.append(' ', button, ' ', said)
  }
}

/** Where a page may not write to the clipboard by itself, it marks the text and lets the browser copy what is marked. */
async function copy(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.innerText.trim())
    return true
  } catch {
    getSelection()?.selectAllChildren(element)
    return document.execCommand('copy')
  }
}
