import type {Interface} from 'node:readline'
import type {Readable, Writable} from 'node:stream'

export interface Asker {
  /** The line that is answered; undefined once there is no more input. */
  ask(question: string): Promise<string | undefined>
  close(): void
}

/** Ask a person, or whatever is piped in. Input is opened with the first question: a command that asks nothing ends. */
export function createAsker(input: Readable, output: Writable): Asker {
  let lines: Promise<{readonly reader: Interface; readonly iterator: AsyncIterator<string>}> | undefined
  return {
    async ask(question) {
      lines ??= open()
      const {iterator} = await lines
      output.write(`${question}: `)
      const {value, done} = await iterator.next()
      return done ? undefined : value
    },
    close() {
      void lines?.then(({reader}) => reader.close())
    },
  }

  async function open() {
    const {createInterface} = await import('node:readline')
    const reader = createInterface({input, terminal: false})
    return {reader, iterator: reader[Symbol.asyncIterator]()}
  }
}
