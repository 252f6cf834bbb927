import type {DevState} from '../../src/client/dev-state.ts'

/** What a page is told where nothing has happened. */
export const noNews: DevState = {
  revision: '0',
  stale: false,
  styles: {},
  errors: [],
  doubts: 0,
  language: 'zh',
  editor: '',
}
