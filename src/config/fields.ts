import type {SiteConfig} from './types.ts'

/** What a field must hold: any text, text of a form, or true or false. */
export interface Field {
  readonly form: 'text' | 'url' | 'mail' | 'switch'
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
  filing: {form: 'text', fallback: undefined},
  closed: {form: 'switch', fallback: 'false'},
  facing: {form: 'switch', fallback: 'true'},
} as const satisfies Record<keyof SiteConfig, Field>

/** The names of the fields. */
export const fieldNames: ReadonlyArray<string> = Object.keys(fields)
