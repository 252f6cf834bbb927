import type {SiteConfig} from './types.ts'

/** What a field must hold: any text, text of a form, or one of some words. */
export interface Field {
  readonly form: 'text' | 'url' | 'mail' | ReadonlyArray<string>
  readonly fallback: string | undefined
}

/** The fields of `content/site.yaml`, in the order in which the documentation shows them. */
export const fields = {
  title: {form: 'text', fallback: '本报'},
  description: {form: 'text', fallback: ''},
  url: {form: 'url', fallback: undefined},
  place: {form: 'text', fallback: undefined},
  publisher: {form: 'text', fallback: undefined},
  serial: {form: 'text', fallback: undefined},
  contact: {form: 'mail', fallback: undefined},
  punctuation: {form: ['as-printed', 'full-width'], fallback: 'as-printed'},
  filing: {form: 'text', fallback: undefined},
} as const satisfies Record<keyof SiteConfig, Field>

/** The names of the fields. */
export const fieldNames: ReadonlyArray<string> = Object.keys(fields)
