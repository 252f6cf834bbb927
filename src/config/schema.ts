import {type Field, fields} from './fields.ts'

/** A JSON Schema of `content/site.yaml`: programs that edit YAML complete and check its keys by it. */
export function siteSchema(): Readonly<Record<string, unknown>> {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'content/site.yaml',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, property(field)])),
  }
}

/** 刊号 and the like may look like a number. */
function property({form, fallback, about}: Field): Readonly<Record<string, unknown>> {
  if (form === 'switch') return {description: about, type: 'boolean', default: fallback === 'true'}
  if (form === 'titles') return {description: about, type: 'array', items: formerTitle}
  return {
    description: about,
    type: form === 'text' || form === 'contact' ? ['string', 'number'] : 'string',
    ...(form === 'url' && {format: 'uri', pattern: '^https?://[^?#]*$'}),
    ...(typeof form !== 'string' && {enum: form}),
    ...(fallback && {default: fallback}),
  }
}

const day = {type: ['string', 'number']}
const formerTitle = {
  type: 'object',
  additionalProperties: false,
  required: ['title'],
  anyOf: [{required: ['from']}, {required: ['until']}],
  properties: {title: {type: ['string', 'number']}, from: day, until: day},
}
