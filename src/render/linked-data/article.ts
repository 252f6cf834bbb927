import type {
  CorrectionComment,
  GovernmentOrganization,
  NewsArticle,
  Newspaper,
  Person,
  PublicationIssue,
} from 'schema-dts'
import type {Paper} from '../../site/records/paper.ts'
import type {ArticleRecord, IssueRecord, Signature} from '../../site/records/record.ts'
import {isEstimated} from '../citations/gbt-7714.ts'

/** Gives an address in the form in which the data name it. */
export type Address = (path: string) => string

/** An article in schema.org’s words. Its text is the page’s own and is not said twice. */
export function newsArticle(record: ArticleRecord, address: Address): NewsArticle {
  const {issue, page, event, corrections} = record
  const known = issue.when !== undefined && !isEstimated(issue)
  const authors = record.signatures.filter(({part}) => part === 'reporter')
  const others = record.signatures.filter(({part}) => part !== 'reporter')
  const lines = [...record.kickers, ...record.decks]
  return {
    '@type': 'NewsArticle',
    '@id': `${address(record.path)}#article`,
    headline: record.title,
    ...(lines.length > 0 && {alternativeHeadline: lines}),
    ...(record.dateline !== undefined && {dateline: record.dateline}),
    ...(known && {datePublished: issue.when}),
    ...(known && record.updated !== undefined && record.updated !== issue.when && {dateModified: record.updated}),
    ...(event?.first !== undefined && {
      temporal: event.last === undefined || event.last === event.first ? event.first : `${event.first}/${event.last}`,
    }),
    inLanguage: 'zh-Hans',
    ...(authors.length > 0 && {author: authors.map((each) => person(each, address))}),
    ...(others.length > 0 && {contributor: others.map((each) => person(each, address))}),
    ...(record.credit !== undefined && {creditText: record.credit}),
    ...(record.column !== undefined && {articleSection: record.column.name}),
    ...(page !== undefined && {printPage: page, pageStart: page}),
    wordCount: record.length,
    ...(record.departments.length > 0 && {
      about: record.departments.map(
        ({name, path}): GovernmentOrganization => ({
          '@type': 'GovernmentOrganization',
          '@id': `${address(path)}#organization`,
          name,
        }),
      ),
    }),
    isPartOf: publicationIssue(issue, record.paper, address),
    ...(corrections.length > 0 && {
      correction: corrections.map(
        ({path, text, date}): CorrectionComment => ({
          '@type': 'CorrectionComment',
          url: address(path),
          text,
          ...(date !== undefined && {datePublished: date}),
        }),
      ),
    }),
    mainEntityOfPage: address(record.path),
    isAccessibleForFree: true,
  }
}

/** An issue, as a part of its newspaper. */
export function publicationIssue(issue: IssueRecord, paper: Paper, address: Address): PublicationIssue {
  const known = issue.when !== undefined && !isEstimated(issue)
  return {
    '@type': 'PublicationIssue',
    '@id': `${address(issue.path)}#issue`,
    ...(issue.number !== undefined && {issueNumber: issue.number}),
    ...(issue.title !== undefined && {name: issue.title}),
    ...(known && {datePublished: issue.when}),
    isPartOf: newspaper(paper, address),
  }
}

/** The newspaper itself. */
export function newspaper(paper: Paper, address: Address): Newspaper {
  const number = paper.cn ?? paper.permit
  return {
    '@type': 'Newspaper',
    '@id': `${address('index.html')}#newspaper${paper.former ? `-${encodeURIComponent(paper.title)}` : ''}`,
    name: paper.title,
    ...(paper.issn !== undefined && {issn: paper.issn}),
    ...(number !== undefined && {
      identifier: {'@type': 'PropertyValue', ...(paper.cn !== undefined && {propertyID: 'CN'}), value: number},
    }),
    ...(paper.publisher !== undefined && {publisher: {'@type': 'Organization', name: paper.publisher}}),
  }
}

function person({name, path, role}: Signature, address: Address): Person {
  return {'@type': 'Person', '@id': `${address(path)}#person`, name, ...(role !== '' && {jobTitle: role})}
}
