import {isWithin} from '../../archive/dates/calendar.ts'
import type {FormerTitle, SiteConfig} from '../../config/types.ts'

/** The newspaper, as its articles name it. */
export interface Paper {
  readonly title: string
  /** A name that it has no more. */
  readonly former?: true
  readonly description: string
  /** Where the site stands, absolute, with a closing `/`. */
  readonly url: string | undefined
  readonly place: string | undefined
  readonly publisher: string | undefined
  /** 国内统一刊号 without `CN`: 41-0000. */
  readonly cn: string | undefined
  readonly issn: string | undefined
  /** 准印证 or whatever else the serial line says. */
  readonly permit: string | undefined
}

/** What the site's settings say of the paper. */
export function paperOf({title, description, url, place, publisher, serial}: SiteConfig): Paper {
  const cn = /\bCN\s*[-:：]?\s*(\d{2}-\d{4}(?:\/[A-Z\d]+)?)/i.exec(serial ?? '')?.[1]
  const issn = /\bISSN\s*[-:：]?\s*(\d{4}-\d{3}[\dX])\b/i.exec(serial ?? '')?.[1]?.toUpperCase()
  const permit = cn === undefined && issn === undefined ? serial : undefined
  return {
    title,
    description,
    url: url === undefined ? undefined : new URL(url).href,
    place,
    publisher,
    cn,
    issn,
    permit,
  }
}

/** The paper as it was called on a day. Its 刊号 is of the name that it has now. */
export function paperOn(config: SiteConfig, day: string | undefined): Paper {
  const paper = paperOf(config)
  const then = day && formerTitleOn(config, day)
  if (!then || then.title === paper.title) return paper
  return {...paper, title: then.title, former: true, cn: undefined, issn: undefined, permit: undefined}
}

/**
 * Of several names that hold the day the one that ends first, else the one that began last: who writes only until when each
 * was in use means the time after the one before it, in whichever order they stand.
 */
function formerTitleOn({formerly}: SiteConfig, day: string): FormerTitle | undefined {
  return formerly
    .filter(({from, until}) => isWithin(day, from, until))
    .reduce<FormerTitle | undefined>(
      (one, other) => (one !== undefined && !isNarrower(other, one) ? one : other),
      undefined,
    )
}

function isNarrower(one: FormerTitle, other: FormerTitle): boolean {
  const [end, otherEnd] = [one, other].map(({until}) =>
    until === undefined ? '9999-99-99' : until + '9999-99-99'.slice(until.length),
  )
  return end === otherEnd ? (one.from ?? '') > (other.from ?? '') : (end ?? '') < (otherEnd ?? '')
}

/** The paper as it was called on all of these days; as it is called now, where its name changed between them. */
export function paperOver(config: SiteConfig, days: ReadonlyArray<string | undefined>): Paper {
  const [first, ...others] = days.map((day) => paperOn(config, day))
  return first !== undefined && others.every(({title}) => title === first.title) ? first : paperOf(config)
}
