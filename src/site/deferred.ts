import type {UrlPath} from '../archive/types.ts'
import type {FileOf, FileProps} from './file.ts'
import type {ListingPage} from './lists/listing.ts'
import type {PageOf, TemplateProps} from './page.ts'
import type {Piece} from './records/record.ts'

/**
 * A page of those that are many: its props are made whenever they are asked for. The getter is its class’s, as one of each
 * page’s own takes 450 bytes.
 */
export class DeferredPage<T extends keyof TemplateProps> implements PageOf<T> {
  readonly path: UrlPath
  readonly template: T
  readonly #make: () => TemplateProps[T]

  constructor(path: UrlPath, template: T, make: () => TemplateProps[T]) {
    this.path = path
    this.template = template
    this.#make = make
  }

  get props(): TemplateProps[T] {
    return this.#make()
  }
}

/** A page of a list, which tells without its props when what it lists changed last. */
export class DeferredList<T extends keyof TemplateProps> extends DeferredPage<T> {
  readonly #listing: ListingPage

  constructor(template: T, listing: ListingPage, propsOf: (listing: ListingPage) => TemplateProps[T]) {
    super(listing.path, template, () => propsOf(listing))
    this.#listing = listing
  }

  get updated(): string | undefined {
    return this.#listing.updated
  }
}

/** The same of a file and its pieces. */
export class DeferredFile<F extends keyof FileProps> implements FileOf<F> {
  readonly path: UrlPath
  readonly format: F
  readonly props: FileProps[F]
  readonly #find: () => ReadonlyArray<Piece>

  constructor(path: UrlPath, format: F, props: FileProps[F], find: () => ReadonlyArray<Piece>) {
    this.path = path
    this.format = format
    this.props = props
    this.#find = find
  }

  get pieces(): ReadonlyArray<Piece> {
    return this.#find()
  }
}
