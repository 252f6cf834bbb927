import {readByline} from '../../bylines/byline.ts'
import type {BylineReading} from '../../bylines/byline-parts.ts'
import {schoolClass} from '../../bylines/may-be-byline.ts'
import type {BlockReading} from '../read-block.ts'

/** 指导老师:某某 on a line of its own, where pupils write; elsewhere it is a row of a notice. */
export function teachersOfPupils(
  readings: ReadonlyArray<BlockReading>,
): ReadonlyMap<BlockReading, BylineReading | undefined> {
  const teachers = readings.filter(isTaught)
  if (teachers.length === 0 || !readings.some(isPupil)) return new Map()
  return new Map(teachers.map((reading) => [reading, readByline(`(${reading.text})`)]))
}

const taught = /^[指辅]导[老教]师[:\s]/
const longestTaught = 20

function isTaught({text}: BlockReading): boolean {
  return text.length <= longestTaught && taught.test(text)
}

function isPupil({byline, text}: BlockReading): boolean {
  return byline !== undefined && schoolClass.test(text)
}
