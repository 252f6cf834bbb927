import type {SiteFile} from '../site/file.ts'
import type {Page} from '../site/page.ts'

/** A page with its props made, once for all who ask: as it is drawn, and as it crosses to another thread. */
export function plainPage<P extends Page>(page: P): P {
  return {...page, props: page.props}
}

/** A file with its pieces, likewise. */
export function plainFile<F extends SiteFile>(file: F): F {
  return {...file, pieces: file.pieces}
}
