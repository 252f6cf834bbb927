import {addresses} from '../addresses.ts'
import type {Context} from '../frame.ts'
import type {PageOf} from '../page.ts'
import type {InlineStyle} from '../props/not-found.ts'

/** The page that a server shows for an address that is not there, at any depth. */
export function notFoundPage({config, frame}: Context, style?: InlineStyle): PageOf<'not-found'> {
  const path = addresses.notFound
  return {
    path,
    template: 'not-found',
    props: {
      ...frame({path, section: undefined, title: '没有这一页', description: `${config.title}没有这个地址的页面。`}),
      canonical: undefined,
      style,
      base: config.url === undefined ? '/' : new URL(config.url).pathname,
    },
  }
}
