import {ruleLink} from '../rule-link.ts'
import {button, make} from './make.ts'
import type {Answer, Doubt, Step} from './types.ts'
import {keyOf, type Words} from './words.ts'

/** How a doubt stands on this page. */
export interface Standing {
  readonly doubt: Doubt
  /** How it was settled here. */
  readonly step: Step | undefined
  /** It is no longer on the server's list. */
  readonly gone: boolean
  readonly aside: boolean
}

/** What can be done with a card. */
export interface Deeds {
  answer(answer: Answer, value?: string): void
  undo(step: Step): void
  setAside(): void
}

/** Draw a card: what is in doubt; where it is the current one, also what can be said of it. */
export function drawCard(card: HTMLElement, standing: Standing, isOpen: boolean, tools: Tools): void {
  const {doubt, step, gone, aside} = standing
  const {words} = tools
  const state = step ? 'settled' : gone ? 'gone' : aside ? 'aside' : ''
  card.className = `card ${state}`
  const heading = make('h2', '', doubt.title)
  const rule = make('small', 'rule', ruleLink(doubt.ruleId))
  const parts: Array<HTMLElement> = [make('header', '', heading, rule, placeOf(doubt, tools))]
  if (doubt.what !== '') parts.push(make('p', 'what', doubt.what))
  if (isOpen && !step && !gone && doubt.confidence !== undefined) parts.push(surenessOf(doubt, words))
  parts.push(textOf(doubt, isOpen && !step))
  if (step) {
    const answer = words.answers[step.answer](step.value ?? '')
    const undo = button('undo', () => tools.deeds.undo(step), words.undo, key('u'))
    parts.push(make('p', 'done', words.settled(answer, step.file, step.line), ' ', undo))
  } else if (gone) parts.push(make('p', 'done', words.gone))
  else if (isOpen) {
    if (doubt.how !== undefined) parts.push(make('p', 'how', words.how(doubt.how)))
    parts.push(answersTo(standing, tools))
  } else if (aside) parts.push(make('p', 'done', words.asideNow))
  card.replaceChildren(...parts)
}

export type LinkTo = (place: {
  readonly file: string
  readonly line?: number
  readonly column?: number
}) => string | undefined

export interface Tools {
  readonly words: Words
  readonly deeds: Deeds
  /** The address that opens a place in the editor's program; undefined where none does. */
  readonly linkTo: LinkTo
}

function placeOf(doubt: Doubt, {linkTo, words}: Tools): HTMLElement {
  const text = `${doubt.file}:${doubt.line}`
  const href = linkTo(doubt)
  if (href === undefined) return make('p', 'place', text)
  const link = make('a', '', text)
  link.href = href
  link.title = words.open
  link.dataset.does = 'edit'
  return make('p', 'place', link)
}

function surenessOf({confidence, because}: Doubt, words: Words): HTMLElement {
  const parts = [
    ...(confidence === undefined ? [] : [words.sureness(Math.round(confidence * 100))]),
    ...(because === undefined ? [] : [words.because(because)]),
  ]
  return make('p', 'sure', parts.join(' · '))
}

/** The text on both sides of the gap. */
function textOf({before, text, after}: Doubt, isOpen: boolean): HTMLElement {
  if (before.length + text.length === 0) return make('p', 'text none')
  const lines = (kind: string, texts: ReadonlyArray<string>) => texts.map((line) => make('p', kind, line))
  if (isOpen) {
    return make('div', 'text', ...lines('before', before), ...lines('its', text), ...lines('after', after))
  }
  const last = before.at(-1)
  const gist = make(
    'p',
    'gist',
    make(
      'span',
      '',
      Array.from(text[0] ?? '')
        .slice(0, 20)
        .join(''),
    ),
  )
  if (last !== undefined) gist.prepend(make('span', '', Array.from(last).slice(-14).join('')), ' ‖ ')
  return gist
}

function answersTo({doubt, aside}: Standing, {words, deeds}: Tools): HTMLElement {
  const group = make('div', 'answers')
  group.setAttribute('role', 'group')
  group.setAttribute('aria-label', doubt.title)
  let named = 0
  for (const answer of doubt.answers) {
    const sign = answer.name !== undefined ? String(++named) : keyOf[answer.id]
    if (answer.id === 'date' || answer.id === 'date-settled' || answer.id === 'number')
      group.append(fieldFor(doubt, answer, words, deeds))
    else {
      const isTaken = answer.id === doubt.taken
      const made = button(
        isTaken ? 'taken' : '',
        () => deeds.answer(answer, answer.name),
        words.answers[answer.id](answer.name ?? ''),
      )
      if (isTaken) made.append(make('small', '', words.taken))
      if (hasNoMark(doubt, answer)) made.append(make('small', '', words.noMark))
      made.append(key(sign))
      made.dataset.key = sign
      group.append(made)
    }
  }
  const put = button('quiet', () => deeds.setAside(), aside ? words.back : words.aside, key('x'))
  put.dataset.key = 'x'
  group.append(put)
  return group
}

/** It is said of a line of text, and no mark in the text says it. */
function hasNoMark({file, marks}: Doubt, {id}: Answer): boolean {
  return marks && /\.txt$/i.test(file) && (id === 'paragraph' || id === 'as-is' || id === 'both')
}

function fieldFor({guess, id}: Doubt, answer: Answer, words: Words, deeds: Deeds): HTMLElement {
  const form = make('form', 'field')
  const input = make('input')
  input.type = 'text'
  if (answer.id === 'number') input.inputMode = 'numeric'
  else input.placeholder = words.dateForm
  input.value = guess ?? ''
  input.id = `value-${id}`
  input.required = true
  input.dataset.key = 'd'
  const label = make('label', '', answer.id === 'number' ? words.number : words.date, key('d'))
  label.htmlFor = input.id
  const submit = make('button', '', words.answers[answer.id](''))
  form.append(label, input, submit)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    deeds.answer(answer, input.value)
  })
  return form
}

function key(sign: string): HTMLElement {
  const made = make('kbd', '', sign)
  made.setAttribute('aria-hidden', 'true')
  return made
}
