import type {Archive} from '../../archive/types.ts'
import type {Diagnostic} from '../../diagnostics/diagnostic.ts'
import type {Files} from '../../io/ports.ts'
import {isAsked} from './asked.ts'
import {registered} from './find-questions.ts'
import {nameQuestions} from './name-questions.ts'

/** How much the desk asks: of findings, and of names, which no rule reports. */
export interface Waiting {
  readonly findings: number
  readonly names: number
}

/** Count what `findQuestions` asks: it is neither all that is found, nor only that. */
export function waiting(
  content: Files,
  {diagnostics, archive}: {readonly diagnostics: ReadonlyArray<Diagnostic>; readonly archive: Archive | undefined},
): Waiting {
  return {
    findings: diagnostics.filter(({ruleId}) => isAsked(ruleId)).length,
    names: archive === undefined ? 0 : nameQuestions(archive, registered(content), 'en').length,
  }
}
