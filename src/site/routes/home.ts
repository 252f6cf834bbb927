import type {Archive, Issue} from '../../archive/types.ts'
import {addresses, indexes, yearPath} from '../addresses.ts'
import {dataLinks} from '../downloads.ts'
import type {Context} from '../frame.ts'
import {countedLinkTo} from '../links.ts'
import {yearsAgo} from '../lists/years-ago.ts'
import type {PageOf} from '../page.ts'
import type {Figure} from '../props/home.ts'
import type {CountedLink} from '../props/link.ts'
import {issueHead, sectionsOf} from '../sections.ts'
import {articlesLabel, figure, issueFullName, issueName, issuesLabel, spanLabel} from '../wording/labels.ts'

const recentShown = 6
const waysShown = 8
/** An issue with more articles is shown by its headlines alone. */
const excerptsUpTo = 16

/** The newest issue, the ways in, and what the archive holds. */
export function homePage({archive, config, lookup, frame}: Context): PageOf<'home'> {
  const newest = newestOf(archive)
  const path = addresses.home
  return {
    path,
    template: 'home',
    props: {
      ...frame({
        path,
        section: 'home',
        title: config.title,
        date: newest && issueFullName(newest),
        description: config.description || config.title,
      }),
      lede: config.description,
      span: spanOf(archive),
      issue: newest && issueHead(newest),
      empty: archive.notices.length > 0 ? '现在没有报纸。' : '尚无文章。把报纸的文字放进 content 文件夹，再生成一次。',
      sections: newest === undefined ? [] : sectionsOf(newest, lookup, newest.articles.length <= excerptsUpTo),
      yearsAgo: newest === undefined ? [] : yearsAgo(newest, archive.issues, lookup),
      recent: archive.issues
        .filter((issue) => issue !== newest)
        .slice(-recentShown)
        .reverse()
        .map((issue) => ({
          label: issueName(issue),
          path: issue.path,
          count: articlesLabel(issue.articles.length),
        })),
      years: yearsOf(archive.issues).slice(0, waysShown),
      departments: fullest(archive.departments),
      reporters: fullest(archive.people),
      columns: fullest(archive.columns),
      numbers: numbersOf(archive),
      data: dataLinks(archive, config),
      indexes,
    },
  }
}

/** The last of which it is known when it came out; where that is known of none, the last. */
function newestOf({issues}: Archive): Issue | undefined {
  return issues.findLast(({when}) => when !== undefined) ?? issues.at(-1)
}

function spanOf({issues}: Archive): string | undefined {
  const first = issues.find(({when}) => when !== undefined)?.when
  const last = issues.findLast(({when}) => when !== undefined)?.when
  return first === undefined || last === undefined ? undefined : spanLabel(first, last)
}

/** Newest first. */
function yearsOf(issues: ReadonlyArray<Issue>): ReadonlyArray<CountedLink> {
  const counts = new Map<string, number>()
  for (const {when} of issues) {
    if (when !== undefined) counts.set(when.slice(0, 4), (counts.get(when.slice(0, 4)) ?? 0) + 1)
  }
  return [...counts].reverse().map(([year, count]) => ({
    label: `${year}年`,
    path: yearPath(year),
    count: issuesLabel(count),
  }))
}

interface Named {
  readonly name: string
  readonly path: string
  readonly articles: ReadonlyArray<unknown>
}

/** Those with the most articles; equal ones keep the archive's order. */
function fullest(records: ReadonlyArray<Named>): ReadonlyArray<CountedLink> {
  return [...records]
    .sort((a, b) => b.articles.length - a.articles.length)
    .slice(0, waysShown)
    .map(countedLinkTo)
}

function numbersOf(archive: Archive): ReadonlyArray<Figure> {
  const characters = archive.articles.reduce((sum, {length}) => sum + length, 0)
  const all = [
    {value: figure(archive.issues.length), unit: '期'},
    {value: figure(archive.articles.length), unit: '篇'},
    charactersOf(characters),
    {value: figure(archive.departments.length), unit: '个部门'},
    {value: figure(archive.people.length), unit: '位作者'},
    {value: figure(archive.columns.length), unit: '个栏目'},
  ]
  return all.filter(({value}) => value !== '0')
}

/** From 100,000 on in 万. */
function charactersOf(count: number): Figure {
  return count < 100_000
    ? {value: figure(count), unit: '字'}
    : {value: figure(Math.round(count / 10_000)), unit: '万字'}
}
