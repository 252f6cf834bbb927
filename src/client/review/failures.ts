import type {Failure} from '../dev-state.ts'
import {ruleLink} from '../rule-link.ts'
import type {LinkTo} from './card.ts'
import {make} from './make.ts'

/** What keeps a build from being published: where each error stands, what it is, the line itself. */
export function failuresOf(errors: ReadonlyArray<Failure>, linkTo: LinkTo): HTMLElement {
  return make('ul', '', ...errors.map((error) => entryOf(error, linkTo)))
}

function entryOf({file, line, column, reason, note, excerpt, ruleId}: Failure, linkTo: LinkTo): HTMLElement {
  const text = [file, line, column].filter((part) => part !== undefined).join(':')
  const href = linkTo({file, ...(line !== undefined && {line}), ...(column !== undefined && {column})})
  const place = make(href === undefined ? 'span' : 'a', 'place', text)
  if (place instanceof HTMLAnchorElement && href !== undefined) place.href = href
  const entry = make(
    'li',
    '',
    place,
    ` ${reason}`,
    ...(note === undefined ? [] : [` → ${note}`]),
    ' ',
    ruleLink(ruleId),
  )
  const own = excerpt && line !== undefined ? excerpt.lines[line - excerpt.first] : undefined
  if (own !== undefined) entry.append(make('pre', '', own))
  return entry
}
