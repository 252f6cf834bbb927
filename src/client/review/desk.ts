import type {Failure} from '../dev-state.ts'
import {type Deeds, drawCard, type LinkTo, type Standing, type Tools} from './card.ts'
import {failuresOf} from './failures.ts'
import {type Frame, makeFrame} from './frame.ts'
import {make} from './make.ts'
import type {Server} from './send.ts'
import type {Answer, Doubt, ReviewState, Step, Way} from './types.ts'
import type {Words} from './words.ts'

export interface DeskParts {
  readonly words: Words
  readonly server: Server
  readonly linkTo: LinkTo
  /** What was set aside on an earlier visit. */
  readonly aside: Set<string>
  readonly remember: (aside: ReadonlySet<string>) => void
}

export interface Desk {
  /** Ask for the list again; what stands stays in its place. */
  refresh(): Promise<void>
  tellErrors(errors: ReadonlyArray<Failure>): void
}

interface Card {
  doubt: Doubt
  step: Step | undefined
  gone: boolean
  readonly element: HTMLElement
}

/** The list of doubts, one of them open, and all that keys and buttons do with it. */
export function openDesk({words, server, linkTo, aside, remember}: DeskParts): Desk {
  const cards: Array<Card> = []
  let current: Card | undefined
  let total = 0
  let busy = false
  const frame: Frame = makeFrame(words, {
    move: (by) => move(by),
    press: (sign) => press(sign),
    undoLast: () => {
      const last = cards
        .flatMap(({step}) => (step ? [step] : []))
        .sort((a, b) => b.id - a.id)
        .at(0)
      if (last) void undo(last)
      else frame.say(words.nothingToUndo)
    },
  })
  const tellErrors: Desk['tellErrors'] = (errors) => {
    if (errors.length === 0) frame.alarm('')
    else frame.alarm(words.failed(errors.length), failuresOf(errors, linkTo))
  }
  return {refresh, tellErrors}

  async function refresh(): Promise<void> {
    const state = await server.state()
    if (state === undefined) frame.alarm(words.lost)
    else take(state)
  }

  function take(state: ReviewState): void {
    total = state.total
    const steps = new Map(state.settled.map(({step}) => [step.doubt, step]))
    const byId = new Map(cards.map((card) => [card.doubt.id, card]))
    const isFirst = cards.length === 0
    // What was settled before the page was loaded again can still be taken back.
    for (const {doubt, step} of state.settled) if (!byId.has(doubt.id)) byId.set(doubt.id, add(doubt, step))
    const listed = new Set(state.doubts.map(({id}) => id))
    for (const card of cards) {
      const {id} = card.doubt
      if (!listed.has(id)) {
        card.step = steps.get(id)
        card.gone = card.step === undefined
      }
    }
    const inOrder = isFirst
      ? [...state.doubts].sort((a, b) => Number(aside.has(a.id)) - Number(aside.has(b.id)))
      : state.doubts
    for (const doubt of inOrder) {
      const known = byId.get(doubt.id)
      if (known) Object.assign(known, {doubt, step: undefined, gone: false})
      else add(doubt)
    }
    for (const card of cards) draw(card)
    const first = cards.find((card) => !card.step) ?? cards[0]
    if (isFirst && first) open(first)
    count()
  }

  function add(doubt: Doubt, step?: Step): Card {
    const element = make('article', 'card')
    element.tabIndex = -1
    const card: Card = {doubt, step, gone: false, element}
    element.addEventListener('focusin', () => {
      if (current !== card) open(card, false)
    })
    element.addEventListener('click', (event) => {
      if (current !== card && event.target instanceof Element && !event.target.closest('a, button')) open(card)
    })
    cards.push(card)
    frame.list.append(make('li', '', element))
    return card
  }

  function draw(card: Card): void {
    const tools: Tools = {words, linkTo, deeds: deedsOf(card)}
    const standing: Standing = {...card, aside: aside.has(card.doubt.id)}
    // A value that is being typed, and the focus, outlive a list that came meanwhile.
    const held = card.element.contains(document.activeElement) && document.activeElement !== card.element
    const typed = card.element.querySelector('input')?.value
    drawCard(card.element, standing, card === current, tools)
    const input = card.element.querySelector('input')
    if (input && typed !== undefined) input.value = typed
    if (held) (input ?? card.element).focus()
  }

  function open(card: Card, moves = true): void {
    const before = current
    current = card
    if (before) {
      before.element.tabIndex = -1
      before.element.removeAttribute('aria-current')
      draw(before)
    }
    card.element.tabIndex = 0
    card.element.setAttribute('aria-current', 'true')
    draw(card)
    if (!moves) return
    card.element.focus({preventScroll: true})
    card.element.scrollIntoView({block: 'nearest'})
  }

  function move(by: number): void {
    const at = current ? cards.indexOf(current) : -1
    const next = cards[Math.min(cards.length - 1, Math.max(0, at + by))]
    if (next) open(next)
  }

  /** The next one that waits for an answer: behind this one, else from the start. */
  function advance(): void {
    const at = current ? cards.indexOf(current) : -1
    const next = [...cards.slice(at + 1), ...cards.slice(0, Math.max(0, at))].find(
      (card) => !card.step && !card.gone && !aside.has(card.doubt.id),
    )
    if (next) open(next)
    else current?.element.focus()
  }

  function press(sign: string): void {
    const card = current
    if (!card || card.step || card.gone) return
    if (sign === 'y') {
      const agreed = card.doubt.answers.find(({id}) => id === card.doubt.taken)
      if (agreed) {
        void answer(card, agreed)
        return
      }
    }
    const target =
      sign === 'e'
        ? card.element.querySelector<HTMLElement>('a[data-does=edit]')
        : card.element.querySelector<HTMLElement>(`[data-key="${CSS.escape(sign)}"]`)
    if (target instanceof HTMLInputElement) target.focus()
    else if (target) target.click()
    else frame.say(words.noKey(sign))
  }

  function deedsOf(card: Card): Deeds {
    return {
      answer: (chosen, value) => void answer(card, chosen, value),
      undo: (step) => void undo(step),
      setAside: () => {
        const {id} = card.doubt
        const isBack = aside.delete(id)
        if (!isBack) aside.add(id)
        remember(aside)
        draw(card)
        count()
        if (!isBack) advance()
        else card.element.focus()
      },
    }
  }

  async function answer(card: Card, {id, name}: Answer, value = name): Promise<void> {
    if (busy) return
    busy = true
    const way: Way = frame.way()
    const outcome = await server.settle({doubt: card.doubt.id, answer: id, way, ...(value !== undefined && {value})})
    busy = false
    if (outcome === undefined) frame.alarm(words.lost)
    else if ('refused' in outcome) frame.say(words.refusals[outcome.refused])
    else {
      card.step = outcome.step
      total = outcome.left
      aside.delete(card.doubt.id)
      draw(card)
      count()
      const {step} = outcome
      const isBeside = way === 'source' && step.file.endsWith('.fixes.yaml')
      const said = words.settled(words.answers[id](step.value ?? ''), step.file, step.line)
      frame.say(isBeside ? `${said}${words.notInText}` : said)
      if (current === card) advance()
    }
  }

  async function undo(step: Step): Promise<void> {
    if (busy) return
    busy = true
    const outcome = await server.undo(step.id)
    busy = false
    if (outcome === undefined) frame.alarm(words.lost)
    else if ('refused' in outcome) frame.say(words.refusedUndo)
    else {
      total = outcome.left
      const card = cards.find(({doubt}) => doubt.id === step.doubt)
      if (card) {
        Object.assign(card, {step: undefined, gone: false})
        open(card)
      }
      count()
      frame.say(words.undone)
    }
  }

  function count(): void {
    const settled = cards.filter(({step}) => step).length
    const waiting = cards.filter(({step, gone}) => !step && !gone).length
    frame.count(total, settled)
    frame.note(
      cards.length === 0
        ? words.nothing
        : total === 0
          ? words.nothingMore
          : total > waiting
            ? words.more(waiting, total)
            : '',
    )
  }
}
