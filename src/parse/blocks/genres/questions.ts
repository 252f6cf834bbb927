import type {BlockReading} from '../read-block.ts'

/**
 * Whether a block is a question that the next one answers; who asks may stand between the two.
 *
 *     1、什么是选民登记?
 *     (柳塘村 郭师傅)
 *     答:…
 */
export function isAsked(all: ReadonlyArray<BlockReading>, at: number): boolean {
  const [question, below, further] = [all[at], all[at + 1], all[at + 2]]
  if (question === undefined || !asks.test(question.text) || below === undefined) return false
  return answer.test((isAskerLike(below) ? further : below)?.text ?? '')
}

/** 石门 老读者, between what is asked and the answer */
export function isAsker(all: ReadonlyArray<BlockReading>, at: number): boolean {
  const own = all[at]
  return own !== undefined && isAskerLike(own) && isAsked(all, at - 1)
}

function isAskerLike({text, ending, stops}: BlockReading): boolean {
  return text.length <= longestAsker && stops === 0 && ending !== 'stop' && ending !== 'colon' && !answer.test(text)
}

const longestAsker = 16
/** 问:高血压病人能喝酒吗?(石埠 李大妈) */
const asks = /\?(?:\([^()]{2,14}\))?$/
const answer = /^答(?:案)?:/
