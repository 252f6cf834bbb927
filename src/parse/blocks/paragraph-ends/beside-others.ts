import type {HabitEvidence} from './evidence.ts'
import type {Habits} from './habits.ts'
import type {Sides} from './sides.ts'

/** What the sides of a gap are beside the story's other paragraphs; `lead` where the first of them is the story's. */
export function besideOthers(sides: Sides, lead: boolean, habits: Habits): HabitEvidence {
  const {lengthBefore, lengthAfter, speaker, opening} = sides
  const before = habits.standing(lengthBefore)
  const after = habits.standing(lengthAfter)
  const whole = habits.standing(lengthBefore + lengthAfter)
  return {
    before,
    unusualBefore: Math.abs(before),
    unusualAfter: Math.abs(after),
    farAfter: squared(after),
    whole,
    unusualWhole: Math.abs(whole),
    farWhole: squared(whole),
    lead,
    speakerAsOften: speaker ? habits.opensWithSpeaker : 0,
    startsAsOthers: habits.starts(opening),
  }
}

/** What is farther is no farther. */
function squared(deviations: number): number {
  return Math.min(6, deviations ** 2)
}
