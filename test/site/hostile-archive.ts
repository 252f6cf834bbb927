import type {Archive} from '../../src/archive/types.ts'
import type {SiteConfig} from '../../src/config/types.ts'
import {makeArchive} from './make-archive.ts'
import {everyContent, fullConfig} from './sample-archive.ts'

/** What no format may stumble over. */
export const evil = `]]></content><script>alert("1 & 2")</script>'\\{}%#&amp;<!-- -->\u0000\u0007\u000c\ud800\ufffe=1+1`

/** Every text that an archive may hold is hostile. */
export function hostileArchive(): Archive {
  const article = {
    headline: [['kicker', evil], evil, ['deck', evil]] as const,
    column: evil,
    departments: [evil, `${evil}2`],
    byline: [
      ['记者', evil],
      [evil, `${evil}2`],
      ['', `${evil}3`],
    ] as const,
    credit: evil,
    content: [
      ...everyContent,
      {type: 'paragraph' as const, children: [{type: 'text' as const, value: evil}]},
      {type: 'subheading' as const, children: [{type: 'text' as const, value: evil}]},
    ],
  }
  return makeArchive(
    [
      {title: evil, number: evil, pages: [{name: evil, articles: [article]}]},
      {
        date: '2026-03-17',
        number: evil,
        title: evil,
        pages: [{name: evil, articles: [article, article]}, {articles: [article]}],
      },
      {date: '2026-03-18', pages: [{articles: [{headline: [evil]}]}]},
    ],
    {[evil]: {kind: evil, aliases: [evil], pinyin: evil}},
  )
}

/** Likewise what a site says of itself. */
export const hostileConfig: SiteConfig = {
  ...fullConfig,
  title: evil,
  description: evil,
  place: evil,
  publisher: evil,
  serial: evil,
}
