import {readAnchors} from '../../archive/addresses/anchors.ts'
import {wordsOf} from '../../archive/drafts.ts'
import {nameOfArticle} from '../../archive/naming/article-name.ts'
import type {Article, Notice, UrlPath} from '../../archive/types.ts'
import {shorten} from '../../diagnostics/first-chars.ts'
import {simplifiedName} from '../../tree/simplified.ts'
import {addresses} from '../addresses.ts'
import type {Context} from '../frame.ts'
import {leftBehind, type Standing} from '../left-behind.ts'
import {linkTo, titleOf} from '../links.ts'
import type {PageOf} from '../page.ts'
import type {Link} from '../props/link.ts'
import type {NoticeProps} from '../props/notice.ts'
import {dayLabel, issueFullName} from '../wording/labels.ts'
import {noticeMessage, noticeName, waysFrom} from '../wording/notice-words.ts'

/** What stands at the addresses whose pages are gone: a way on, or a dated notice. */
export function noticePages(
  context: Context,
  pages: ReadonlyArray<{readonly path: UrlPath}>,
): ReadonlyArray<PageOf<'notice'>> {
  const {notices, addresses: registry} = context.archive
  const there = new Map<string, true | Notice>([
    ...notices.map((notice): [string, Notice] => [notice.path, notice]),
    ...pages.map(({path}): [string, true] => [path, true]),
  ])
  const standing: Standing = (path) => there.get(path)
  const left = [...registry.entries.values()].flatMap(({path, state}): ReadonlyArray<Notice> => {
    if ((state !== 'page' && state !== 'source') || there.has(path)) return []
    const notice = leftBehind(path, standing)
    return notice === undefined ? [] : [notice]
  })
  const targets = targetsOf(context)
  return [...notices, ...left].map((notice) => noticePage(context, notice, targets, standing))
}

/** What a notice may lead to. */
interface Targets {
  readonly nameOf: (path: UrlPath) => string | undefined
  readonly articleAt: (path: UrlPath) => Article | undefined
}

function targetsOf({archive}: Context): Targets {
  const articles = new Map(archive.articles.map((article) => [article.path, article]))
  const others = new Map([
    ...archive.issues.map((issue): [UrlPath, string] => [issue.path, issueFullName(issue)]),
    ...[...archive.departments, ...archive.people, ...archive.columns].map((named): [UrlPath, string] => [
      named.path,
      titleOf(named),
    ]),
  ])
  return {
    articleAt: (path) => articles.get(path),
    nameOf: (path) => {
      const article = articles.get(path)
      return (article && nameOfArticle(article)) || others.get(path)
    },
  }
}

function noticePage(
  context: Context,
  notice: Notice,
  {nameOf, articleAt}: Targets,
  standing: Standing,
): PageOf<'notice'> {
  const {archive, config, frame} = context
  const {path, state, target, date, title, reason} = notice
  const name = noticeName(notice)
  const framed = frame({path, section: undefined, title: name, description: `${config.title}：${name}`})
  return {
    path,
    template: 'notice',
    props: {
      ...framed,
      canonical: target === undefined || config.url === undefined ? undefined : new URL(target, config.url).href,
      name,
      message: noticeMessage(notice),
      day: date === undefined ? undefined : {iso: date, label: dayLabel(date)},
      reason,
      target: target === undefined ? undefined : {label: nameOf(target) ?? '新的地址', path: target},
      movedScript: addresses.movedScript,
      passages: passagesOf(context, path, target && articleAt(target)),
      ways: state === 'moved' ? [] : state === 'shared' ? namesakes(title) : waysFrom(path, standing),
    },
  }

  function namesakes(shared: string): ReadonlyArray<Link> {
    const plain = simplifiedName(shared)
    return archive.people.filter(({name}) => simplifiedName(name) === plain).map(linkTo)
  }
}

/** So much of a paragraph tells which one it is. */
const longest = 40

/**
 * The paragraphs of an article that stands elsewhere now, or within another one: a link to `#p-ab12` of the old page
 * arrives at the paragraph, which an address that only leads on would lose.
 */
function passagesOf({archive, lookup}: Context, path: UrlPath, target: Article | undefined): NoticeProps['passages'] {
  if (target === undefined) return []
  // What the article that it was taken into has given on.
  const holders = [target, ...target.led.map(({article}) => lookup.article(article))].map((article) => ({
    path: article.path,
    anchors: readAnchors(article.anchors),
    paragraphs: wordsOf(article.content).paragraphs,
  }))
  return readAnchors(archive.addresses.entries.get(path)?.anchors).flatMap((names) => {
    const holder = holders.find(({anchors}) => anchors.some((own) => own.some((name) => names.includes(name))))
    const at = holder?.anchors.findIndex((own) => own.some((name) => names.includes(name))) ?? -1
    const [anchor] = holder?.anchors[at] ?? []
    const label = shorten(lookup.present(holder?.paragraphs[at] ?? ''), longest)
    return holder === undefined || anchor === undefined ? [] : [{label, names, path: holder.path, anchor}]
  })
}
