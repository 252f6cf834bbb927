/** What the sky does, how warm it is, and how it blows: parts of patterns. */
export const sky = '晴|阴|多云|少云|(?:雷?阵|[小中大雷])雨|暴雨|(?:[小中大阵]|雨夹)雪|雾|霾'
export const degrees = '-?\\d{1,2}\\s?℃?(?:\\s?[~至到—-]\\s?-?\\d{1,2}\\s?℃)'
export const wind = '[\\u4e00-\\u9fff]{0,4}风[^。]{0,12}'

/** The twenty-four, which mastheads name beside a day: 今日谷雨. */
export const solarTerms =
  '立春|雨水|惊蛰|春分|清明|谷雨|立夏|小满|芒种|夏至|小暑|大暑|立秋|处暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|冬至|小寒|大寒'
