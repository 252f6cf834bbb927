import {parentPort} from 'node:worker_threads'
import {readSource, type SourceFile, type SourceOutcome} from './read-source.ts'

/** Parses sources in a thread of its own, some at a time. */
export type ParsePart = ReadonlyArray<SourceFile>
export type ParseReport = ReadonlyArray<SourceOutcome>

parentPort?.on('message', (part: ParsePart) => {
  parentPort?.postMessage(part.map(readSource) satisfies ParseReport)
})
