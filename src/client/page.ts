import {fillReports} from './report.ts'
import {keepView} from './view.ts'

/** Runs in every page of the site, before it is drawn. A page loses nothing but comfort without it. */
keepView()
fillReports()
