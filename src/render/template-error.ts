import {templateReason} from './template-reason.ts'

/** What is wrong with a template: a finding on the template's file, not a fault of the program. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError'
  /** Its file: `article.eta`. */
  readonly template: string
  /** From 1. */
  readonly line: number | undefined
  /** One sentence, without the place. */
  readonly reason: string
  readonly inChinese: string

  constructor(template: string, line: number | undefined, reason: string, cause: unknown) {
    super(`${template}${line === undefined ? '' : `:${line}`}: ${reason}`, {cause})
    this.template = template
    this.line = line
    this.reason = reason
    this.inChinese = templateReason(reason)
  }
}

/** Give an error of Eta's its template and line; one that has them passes through. */
export function asTemplateError(template: string, error: unknown): TemplateError {
  const chain = causesOf(error)
  const known = chain.find((cause) => cause instanceof TemplateError)
  if (known instanceof TemplateError) return known
  const outer = chain[0]
  const message = outer instanceof Error ? outer.message : String(error)
  const line = /(?:^|at )line (\d+)/.exec(message)?.[1]
  const last = chain.at(-1)
  const reason = last instanceof Error ? last.message : message
  return new TemplateError(template, line === undefined ? undefined : Number(line), firstLine(reason), error)
}

function causesOf(error: unknown): ReadonlyArray<unknown> {
  const chain: Array<unknown> = []
  for (let cause = error; cause !== undefined && !chain.includes(cause); ) {
    chain.push(cause)
    cause = cause instanceof Error ? cause.cause : undefined
  }
  return chain
}

function firstLine(text: string): string {
  return text.split('\n').find((line) => line.trim() !== '' && !/^Bad template syntax/.test(line)) ?? text
}
