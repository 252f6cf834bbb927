/** Verbs by which somebody says something. */
const verbs =
  '说|表示|指出|强调|介绍|认为|要求|告诉[^,。:]{1,8}|坦言|称|提出|明确|规定|透露|提到|写道|显示|谈到|看到|认识到|注意到|了解到|希望|建议|呼吁|提醒|解释|回忆|感慨|直言|补充|讲|问|答|相信|宣布|重申|回答'

const opens = new RegExp(`^[^,。:“]{0,22}?(?:${verbs})[,:]`)
const opensByName = /^[\u4e00-\u9fff]{2,4}(?:说|表示|指出|强调|认为|介绍)/
const within = new RegExp(`(?:${verbs})[,:](?!“)`)
const closes = new RegExp(`^[^。“]{2,40}(?:${verbs}|如是说)。`)

/** 县水利局局长某某介绍,… */
export function saysWho(text: string): boolean {
  return opens.test(text)
}

/** 某某表示,… */
export function saysWhoByName(text: string): boolean {
  return opensByName.test(text)
}

/** …某某强调,要… without quotation marks: what follows may be more of what was said. */
export function reportsSpeech(text: string): boolean {
  return within.test(text)
}

/** 船工某某说。 behind what was said. */
export function closesSpeech(text: string): boolean {
  return closes.test(text)
}
