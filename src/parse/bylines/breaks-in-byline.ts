import {staffRoles} from './byline-lexicon.ts'

/** Whether a text breaks off within a byline: …奠定了基础。记者 / 某某某 */
export function breaksInByline(text: string): boolean {
  return (
    staffEnds.has(text.charCodeAt(text.length - 1)) &&
    openByline.test(text.slice(-12)) &&
    !/本[报刊](?:特约)?评论员$/.test(text)
  )
}

const staffEnds: ReadonlySet<number> = new Set(Array.from(staffRoles, (each) => each.charCodeAt(each.length - 1)))
const openByline = new RegExp(`(?:^|[。!?…”』)\\s□■◎])\\s*(?:${[...staffRoles].join('|')})$`)
