// Fetched when a button is pressed.
const months = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')
const link = () => location.origin + location.pathname + location.hash

const does = {
  clipboard() {
    navigator.clipboard.writeText(link()).then(
      () => say('Link copied.'),
      () => say(`Not copied: ${link()}`),
    )
  },
  share() {
    navigator.share({ title: document.title, url: link() }).catch(() => {})
  },
}

function cite() {
  const today = new Date()
  const day = today.getDate()
  const dates = {
    apa: today.toLocaleDateString('en-US', { dateStyle: 'long' }),
    mla: `${day} ${months[today.getMonth()]} ${today.getFullYear()}`,
    bibtex: today.toLocaleDateString('sv'),
  }
  for (const place of document.querySelectorAll('[data-today]')) place.textContent = dates[place.dataset.today]
}

function say(words) {
  document.querySelector('[data-said]').textContent = words
}

export const press = ({ value }) => (does[value] ?? cite)()
