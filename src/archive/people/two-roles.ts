import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import type {Placed} from '../layout.ts'
import type {IssueId} from '../types.ts'

/** Hears who signs what, issue by issue. */
export interface RoleWatch {
  readonly hear: (who: object, signed: {readonly name: string; readonly role: string; readonly article: Placed}) => void
  readonly diagnostics: () => ReadonlyArray<Diagnostic>
}

/**
 * Who signs one issue as its 记者 and as its 通讯员 has changed the post in between over years, not within a day: two people
 * of one name may be meant. It is asked once a name, not at each article: most names of both posts are one person's.
 */
export function watchRoles(): RoleWatch {
  const last = new Map<object, {readonly issue: IssueId; readonly post: Post; asked: boolean}>()
  const found: Array<Diagnostic> = []
  return {
    hear(who, {name, role, article}) {
      const post = postOf(role)
      const known = last.get(who)
      if (post === undefined || known?.asked) return
      const asked = known?.issue === article.issue && known.post !== post
      if (asked) found.push(twoRoles(name, article))
      if (asked || known?.issue !== article.issue) last.set(who, {issue: article.issue, post, asked})
    },
    diagnostics: () => found,
  }
}

type Post = '记者' | '通讯员'

/** 本报记者, 特约通讯员; who took a picture may be either. */
function postOf(role: string): Post | undefined {
  return /通[讯訊][员員]/.test(role) ? '通讯员' : /[记記]者/.test(role) ? '记者' : undefined
}

function twoRoles(name: string, {source, node}: Placed): Diagnostic {
  const reason = `Unexpected name ${name} as 记者 and as 通讯员 in one issue, expected one of the two; taken for one person`
  return diagnostic(source.path, 'person-in-two-roles', reason, {
    inChinese: `${name} 在同一期里既署记者，又署通讯员，现在算作一人`,
    at: node.position,
    actual: name,
    note: '若是同名的两人，在 content/people.yaml 里写两项，各写 role；若是一人，写一项。',
  })
}
