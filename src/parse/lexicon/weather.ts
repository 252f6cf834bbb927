/** What the sky does, how warm it is, and how it blows: parts of patterns. */
export const sky = '晴|阴|多云|少云|(?:雷?阵|[小中大雷])雨|暴雨|(?:[小中大阵]|雨夹)雪|雾|霾'
export const degrees = '-?\\d{1,2}\\s?℃?(?:\\s?[~至到—-]\\s?-?\\d{1,2}\\s?℃)'
export const wind = '[\\u4e00-\\u9fff]{0,4}风[^。]{0,12}'
