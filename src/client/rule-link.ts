/** A finding’s id, which leads to what the manual says of it: the server has that page. */
export function ruleLink(ruleId: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = `/_benbao/rules#${ruleId}`
  link.target = '_blank'
  link.textContent = ruleId
  return link
}
