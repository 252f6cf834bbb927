import type {UrlPath} from '../archive/types.ts'

/** The props of each template: plain, small, and complete; a template computes nothing. One entry a template file. */
export interface TemplateProps {
  'not-found': {readonly placeholder: true}
}

/** A page is data: where it stands, which template draws it, with what. */
export type Page = {
  [T in keyof TemplateProps]: {readonly path: UrlPath; readonly template: T; readonly props: TemplateProps[T]}
}[keyof TemplateProps]
