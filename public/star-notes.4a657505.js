// Keeps what a reader writes on a practice sheet in this browser alone.
const sheet = document.querySelector('[data-notes]')
const kept = document.querySelector('[data-kept]')
const key = `notes:${sheet.dataset.notes}`
const status = kept.querySelector('[role=status]')
const said = status.textContent

function read() {
  try {
    return Object(JSON.parse(localStorage[key]))
  } catch {
    return {}
  }
}

function keep({ target: { name, type, checked, value } }) {
  const notes = { ...read(), [name]: type === 'checkbox' ? checked : value }
  try {
    localStorage[key] = JSON.stringify(notes)
    status.textContent = said
  } catch {
    status.textContent = 'This browser has no room left. Your last words are not kept.'
  }
}

function fill(notes) {
  for (const field of sheet.querySelectorAll('textarea, [type=checkbox]')) {
    if (field.type === 'checkbox') field.checked = notes[field.name] === true
    else field.value = notes[field.name] ?? ''
  }
}

function forget() {
  if (!confirm('Delete all your notes on this career?')) return
  localStorage.removeItem(key)
  fill({})
  status.textContent = 'Your notes are deleted.'
}

try {
  localStorage[key] ??= '{}'
  if (read().constructor === Object) fill(read())
  sheet.addEventListener('input', keep)
  kept.querySelector('button').addEventListener('click', forget)
  kept.classList.add('on')
} catch {
  // It cannot keep anything, so the page says nothing of keeping.
}
