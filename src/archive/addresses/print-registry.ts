import {by, byText, inTurn} from '../order.ts'
import type {AddressEntry, AddressRegistry} from './types.ts'

const head = `# 本报的地址簿：每个发布过的地址占一行，由 benbao 登记，请同 content/ 一起存入版本库。
# 撤稿：把行中的 article 改成 withdrawn 加日期，如 withdrawn 2024-05-01；标题后可写“ | 理由”。
# 换址：把行中的 article 改成 moved 加新地址。更正：另起一行，写“更正的地址 corrects 原文的地址”。
# In .gitattributes: content/addresses.tsv merge=union
`

/** Print the registry: one line an address, in their order, so that two branches that add issues merge. */
export function printRegistry({entries, corrections}: AddressRegistry): string {
  const lines = [
    ...[...entries.values()].map((entry) => ({key: sortKey(entry.path), line: lineOf(entry)})),
    ...corrections.map(({path, target}) => ({key: sortKey(path), line: `${path}\tcorrects\t${target}`})),
  ]
  const sorted = lines.sort(
    inTurn(
      by(({key}) => key, byText),
      by(({line}) => line, byText),
    ),
  )
  return `${head}${sorted.map(({line}) => `${line}\n`).join('')}`
}

function lineOf({path, state, target, date, fingerprint, anchors, from, text}: AddressEntry): string {
  let line = `${path.replace(/[%\s]/g, encodeURIComponent)}\t${state}`
  if (target !== undefined) line += `\t${target}`
  if (date !== undefined) line += `\t${date}`
  if (fingerprint !== undefined) line += `\t~${fingerprint}`
  if (anchors !== undefined) line += `\t#${anchors}`
  if (from !== undefined) line += `\t<${from}`
  return text === '' ? line : `${line}\t${text.replace(/\s+/g, ' ').trim()}`
}

/** A key that puts `2-9` before `2-10`. */
export function sortKey(path: string): string {
  return path.replace(/\d+/g, (digits) => digits.padStart(6, '0'))
}
