/** What the first words of a sentence do. */
export const openingWords = {
  conjunction:
    /^(?:但|而|可|却|且|并|也|还|又|就|才|则|因此|所以|因为|由于|不过|只有|只要|虽然|尽管|如果|倘若|一旦|无论|不管|不仅|不但|既)/,
  they: /^(?:他们|她们|它们|我们|咱们|大家|人们)/,
  he: /^[他她它其](?!们)/,
  this: /^(?:这|在这|从这|对这|正是这)/,
  thisWithin: /^[^,。“]{1,14}(?:这[一些个种次项里场]|该|此(?!外|次|前))/,
  example: /^(?:其中|比如|例如|如(?!今|果)|特别是|尤其)/,
  next: /^(?:同时|另外|与此同时|一方面|随后|之后|后来|接着|然后|于是|目前|当前|现在|眼下)/,
  besides: /^(?:与此同时|同时|此外|另外|除此之外|不仅如此)/,
  some: /^(?:一|两|三|多|许多|不少|有的|有些|每|各)/,
  source: /^(?:据|根据|按照|近日|近年|日前|前不久|近期|连日来)/,
  quotation: /^“/,
  date: /^(?:\d{4}年)?\d{1,2}月\d{1,2}日/,
  year: /^\d{4}年(?!\d{1,2}月\d)/,
  time: /^(?:如今|现如今|近年来|多年来|此前|此外|当天|当日|当晚|日前|今年|去年|此刻|这天|那年|那天|上午|下午|傍晚|晚上|清晨|早上|早晨|深夜|凌晨|中午)/,
  purpose: /^为(?:了)?[^,。]{4,40},/,
  /** 通知还明确,… */
  also: /^[^,。:“]{2,12}还(?:说|表示|指出|强调|介绍|认为|要求|提出|明确|规定|透露|提到|谈到|研究|听取|审议)/,
  /** 要…, 坚持…: what somebody tells others to do. */
  duty: /^(?:要|应|必须|需要|不能|不得|坚持|加强|加快|推动|推进|完善|深化|强化|切实|确保|严格|继续|积极|进一步|把|抓|做好|做到|全面|着力|大力|统筹|加大|落实|健全|建立|提高|提升|增强|防止|严防|注重)/,
  /** 各级财政部门要… */
  dutyOfOthers: /^[^,。“]{1,24}(?:要(?!求)|必须|应当|应该|须|不得|应(?!求))/,
} as const satisfies Record<string, RegExp>

/** A name of what first words do. */
export type OpeningWord = keyof typeof openingWords

/** With what a caption begins. */
export const caption = /^(?:[上下左右]图|图为|图[①-⑩])/

/** What begins a paragraph whatever else is there, in nats, by judgement. */
export const certainOpenings: ReadonlyArray<readonly [pattern: RegExp, weight: number]> = [
  // Who speaks, in an interview.
  [
    /^(?:问|答|记者|主持人|(?![^:]*(?:[说道问答写称复应]|表示|指出|强调|介绍|认为|提醒|如下)(?:\(|:))[\u4e00-\u9fff]{2,4}(?:\([^)]{1,12}\))?|[\u4e00-\u9fff]{2,8}(?:先生|女士|师傅)):(?!“)/,
    -6,
  ],
  // The next item of a list, or year of a chronicle.
  [
    /^(?:[(〔]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)〕]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、](?!\d)|[①-⑳])/,
    -5,
  ],
  // An article of a statute, which 第三条规定,… only names.
  [/^第[一二三四五六七八九十百零\d]{1,5}[条章节]\s/, -5],
  // The blank behind it may be lost: 第十三条本办法由…, and no 第三条规定, 第二条生产线.
  [/^第[一二三四五六七八九十百零]{1,5}条(?![款规中的所、,和及至以第是就在线路河船街渠道生产])/, -3],
  [/^\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?\s/, -3],
  [/^[▲△●○■□◆◇★☆►▶※]/, -5],
  [caption, -2],
]
