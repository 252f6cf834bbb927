import type {Screen} from './world.ts'

/** What `--json` prints. */
export function printJson(screen: Screen, value: unknown): void {
  screen.write(`${JSON.stringify(value, undefined, 2)}\n`)
}
