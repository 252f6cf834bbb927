import type {Contact} from './types.ts'

/**
 * Where a contact leads; undefined where it is none.
 *
 *     bianjibu@example.org    →    mailto:bianjibu@example.org
 *     0000-8765 4321          →    tel:000087654321
 *     https://example.org/    →    itself
 */
export function contactOf(label: string): Contact | undefined {
  const path = pathOf(label)
  return path === undefined ? undefined : {label, path}
}

function pathOf(label: string): string | undefined {
  if (/^https?:\/\//i.test(label)) return URL.canParse(label) && !/[\s<>"]/.test(label) ? label : undefined
  if (/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(label)) return `mailto:${label}`
  const number = label.normalize('NFKC')
  const digits = number.replace(/\D/g, '')
  const isNumber = /^\+?[\d()\s.\-–—]+$/.test(number) && digits.length >= 5 && digits.length <= 16
  return isNumber ? `tel:${number.startsWith('+') ? '+' : ''}${digits}` : undefined
}
