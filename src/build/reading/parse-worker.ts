import {parentPort} from 'node:worker_threads'
import {type PackedOutcome, packOutcome} from './pack-source.ts'
import {readSource, type SourceFile} from './read-source.ts'

/** Parses sources in a thread of its own, some at a time. */
export type ParsePart = ReadonlyArray<SourceFile>
export type ParseReport = ReadonlyArray<PackedOutcome>

parentPort?.on('message', (part: ParsePart) => {
  parentPort?.postMessage(part.map((file) => packOutcome(readSource(file))) satisfies ParseReport)
})
