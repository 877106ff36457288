import { checkPages } from './accessibility/check-pages'
import { findUnseenFocus } from './accessibility/find-unseen-focus'
import { inThemes } from './accessibility/in-themes'

checkPages({
  name: 'focus',
  words: 'what has the focus shows it',
  find: inThemes(findUnseenFocus),
  wrong: '<p><a href="/">Seen</a> <a href="/other" style="outline: none">Unseen</a></p>',
})
