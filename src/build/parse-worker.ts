import {parentPort} from 'node:worker_threads'
import {type PackedOutcome, packOutcome} from './packed-source.ts'
import {readSource, type SourceFile} from './read-source.ts'

/** Parses sources in a thread of its own, some at a time. */
export type ParsePart = ReadonlyArray<SourceFile>
export type ParseReport = ReadonlyArray<PackedOutcome>

parentPort?.on('message', (part: ParsePart) => {
  const report: ParseReport = part.map((file) => packOutcome(readSource(file)))
  // The bytes are given away, not copied.
  parentPort?.postMessage(
    report,
    report.flatMap(({packed}) => (packed?.bytes.buffer instanceof ArrayBuffer ? packed.bytes.buffer : [])),
  )
})
