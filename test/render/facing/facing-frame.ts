import type {FacingProps} from '../../../src/site/props/facing.ts'
import {paperOf} from '../../../src/site/records/paper.ts'
import {bareConfig} from '../../site/sample-archive.ts'

/** What a facing page carries besides its articles and doubts. */
export const facingFrame: Omit<FacingProps, 'items' | 'doubts'> = {
  site: {
    title: '',
    home: '',
    stylesheet: '',
    pageScript: '',
    script: '',
    search: '',
    openSearch: undefined,
    nav: [],
    closed: undefined,
    traditional: false,
    paper: paperOf(bareConfig),
    feeds: [],
    colophon: {
      publisherName: '主办',
      printing: [],
      serialName: '刊号',
      publisher: undefined,
      place: undefined,
      serial: undefined,
      contact: undefined,
      filing: undefined,
    },
  },
  title: '',
  description: '',
  canonical: undefined,
  crumbs: [],
  issue: '',
  source: {path: 'a.txt', digest: ''},
  previous: undefined,
  next: undefined,
}
