import {addresses} from '../addresses.ts'
import type {Context} from '../frame.ts'
import type {PageOf} from '../page.ts'
import type {Link} from '../props/link.ts'

/** The page on which a script searches; without scripts it leads to the lists of all. */
export function searchPage({archive, config, frame}: Context): PageOf<'search'> {
  const path = addresses.search
  const ways: ReadonlyArray<Link> = [
    {label: '按日期', path: addresses.calendar},
    ...(archive.departments.length > 0 ? [{label: '按部门', path: addresses.departments}] : []),
    ...(archive.people.length > 0 ? [{label: '按记者', path: addresses.reporters}] : []),
    ...(archive.columns.length > 0 ? [{label: '按栏目', path: addresses.columns}] : []),
  ]
  return {
    path,
    template: 'search',
    props: {
      ...frame({path, section: undefined, title: '检索', description: `在${config.title}的全部文章中检索。`}),
      stylesheet: addresses.searchStylesheet,
      script: addresses.searchScript,
      index: addresses.searchIndex,
      ways,
    },
  }
}
