import {type Found, firstResults, type SearchEngine} from '../../search/engine/engine.ts'
import {isAsking, type Query} from '../../search/engine/query.ts'
import type {Asked} from './asked.ts'
import {the} from './elements.ts'
import {createForm} from './form.ts'
import {drawYears} from './histogram.ts'
import {showNames} from './names-view.ts'
import {otherWays, waysByYear} from './other-ways.ts'
import {pagesOfDate} from './pages-of-date.ts'
import {pagesOfNumber} from './pages-of-number.ts'
import {keepPlace, type Place, placeKept} from './place.ts'
import {printRequest, type Request, readRequest, toQuery} from './request.ts'
import {createResultsView} from './results-view.ts'

type Own = Omit<Asked, 'terms' | 'typed'>

/** The search page: form, address and results say the same. */
export function startFinder(engine: SearchEngine): void {
  const view = createResultsView(engine)
  const years = the('finder-years', HTMLElement)
  const form = createForm(ask)
  let running = {aborted: false}

  addEventListener('popstate', () => show(readRequest(location.search)))
  show(readRequest(location.search))
  void loadFilters()

  /** Take what the form says; a new entry of the history, unless it is still being typed. */
  function ask(entry: 'new' | 'same'): void {
    const request = form.read()
    const address = printRequest(request)
    if (address !== printRequest(readRequest(location.search))) {
      if (entry === 'new') history.pushState(null, '', location.pathname + address)
      else history.replaceState(null, '', location.pathname + address)
    }
    void run(request)
  }

  function show(request: Request): void {
    form.show(request)
    void run(request, placeKept())
  }

  /**
   * Look, and show as many as were shown before. What was found in an index that is gone since has to be looked for once
   * more, in the one that came after it.
   */
  async function run(request: Request, place: Place = {count: firstResults}, isAgain = false): Promise<void> {
    running.aborted = true
    const signal = {aborted: false}
    running = signal
    const query = toQuery(request)
    const own = {count: place.count, signal, failed}
    document.title = document.title.replace(/^(?:“[^”]*” )?/, () => (request.q === '' ? '' : `“${request.q}” `))
    if (!isAsking(query)) {
      years.hidden = true
      view.clear(query.terms.length > 0 ? '只有不要的词：请再写一个要找的词。' : '')
    }
    const [dates, issues] = [pagesOfDate(engine, request.q, signal), pagesOfNumber(engine, request.q)]
    const named = Promise.all([engine.names(), dates, issues]).then(([names, days, numbered]) =>
      signal.aborted ? 'none' : showNames(names, request.q, days.length > 0 ? days : numbered),
    )
    try {
      await Promise.all([named, isAsking(query) && find(request, query, {...own, named})])
      if (signal.aborted || place.opened === undefined) return
      view.lead(place.opened)
      keepPlace({count: place.count})
    } catch (error) {
      failed(error)
    }

    function failed(error: unknown, count = firstResults): void {
      if (signal.aborted) return
      if (isAgain) fail(error)
      else void run(request, {count}, true)
    }
  }

  async function find(request: Request, query: Query, own: Own): Promise<void> {
    const terms = query.terms.filter(({excluded}) => !excluded).map(({text}) => text)
    const asked: Asked = {terms, typed: request.q, ...own}
    const shown: Array<Promise<void>> = []
    view.tell('正在查找……')
    const {hits} = await engine.find(query, (found) => tell(found), own.signal)
    await Promise.all(shown)
    // The years beside the chosen one: what else there is.
    if (query.years) await engine.find({...query, years: undefined}, (found) => histogram(found, request), own.signal)
    await offerWays(request, own, hits.length > 0)

    function tell(found: Found): void {
      shown.push(view.show(found, asked))
      if (query.years === undefined) histogram(found, request)
    }
  }

  /** Where nothing is found, other ways; else the year that may be meant, which few articles say of themselves. */
  async function offerWays(request: Request, {signal, named}: Own, isFound: boolean): Promise<void> {
    const count = async (each: Request) => (await engine.find(toQuery(each), undefined, signal)).hits.length
    const [ways, shown] = await Promise.all([(isFound ? waysByYear : otherWays)(request, count), named])
    if (signal.aborted || ways.length === 0) return
    if (isFound) view.add(ways, request.q)
    else view.offer(ways, request.q, shown)
  }

  function histogram({years: counts}: Found, {year}: Request): void {
    years.hidden = year === '' && (counts.size < 2 || [...counts.values()].every((count) => count === 0))
    drawYears(the('finder-histogram', HTMLOListElement), counts, year, (chosen) => {
      form.chooseYear(chosen)
      ask('new')
    })
  }

  async function loadFilters(): Promise<void> {
    try {
      form.fill(await engine.years(), await engine.names())
    } catch (error) {
      fail(error)
    }
  }

  function fail(error: unknown): void {
    years.hidden = true
    view.clear('检索用的索引没能读到：也许刚刚更新，请刷新本页再试。')
    reportError(error)
  }
}
