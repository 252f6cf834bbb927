import {Units} from '../guarded.ts'
import {staffRoles} from './byline-lexicon.ts'

/** Whether a text breaks off within a byline: …奠定了基础。记者 / 某某某 */
export function breaksInByline(text: string): boolean {
  return staffEnds.close(text) && openByline.test(text.slice(-12)) && !/本[报刊](?:特约)?评论员$/.test(text)
}

const staffEnds = new Units(Array.from(staffRoles, (each) => each.slice(-1)).join(''))
const openByline = new RegExp(`(?:^|[。!?…”』)\\s□■◎])\\s*(?:${[...staffRoles].join('|')})$`)
