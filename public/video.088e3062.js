// Fetched when a reader presses the film's card, and not before: the card gives way to the player.
export function press(link) {
  const player = document.createElement('iframe')
  player.src = link.dataset.player
  player.title = link.dataset.title
  player.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture'
  player.referrerPolicy = 'strict-origin-when-cross-origin'
  link.replaceWith(player)
  player.focus()
}
