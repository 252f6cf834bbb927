import type {IssueFacts} from '../tree/types.ts'
import type {Diagnostic} from './diagnostic.ts'

/**
 * The findings but those that an editor looked at, and said that all is well: on a line, or of a rule on a whole file.
 * An error stays one.
 */
export function withoutSettled(
  found: ReadonlyArray<Diagnostic>,
  factsOn: (path: string) => IssueFacts | undefined,
): ReadonlyArray<Diagnostic> {
  return found.filter(({ruleId, severity, file, line}) => {
    const {settled, settledLines} = factsOn(file) ?? {}
    const isSettled = settled?.includes(ruleId) || (line !== undefined && settledLines?.includes(line))
    return severity === 'error' || !isSettled
  })
}
