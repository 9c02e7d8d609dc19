// The intake form keeps each answer the moment it is given. What cannot be sent waits in this browser until it can, also
// after the browser was closed; what the server has is not kept here. Without this script one button sends everything.
const form = document.querySelector('form[data-intake]')
const dossier = form.dataset.intake
const sleutel = (vraag) => `wortel-intake/${dossier}/${vraag}`
const velden = [...form.querySelectorAll('[data-vraag]')]
const stand = document.getElementById('intake-stand')
const bezig = new Set()

const bij = (veld) => veld.closest('.w-vraag')
const versie = (veld) => bij(veld).querySelector('input[data-versie]')
const zeg = (veld, tekst, fout = false) => {
  const uit = bij(veld).querySelector('output')
  uit.textContent = tekst
  uit.classList.toggle('w-wacht', fout)
}
const wachtend = () => velden.filter((v) => localStorage.getItem(sleutel(v.name)) !== null)

function tel() {
  const n = wachtend().length
  stand.textContent =
    n === 0
      ? 'Alles is bewaard.'
      : `${n === 1 ? '1 antwoord wacht' : `${n} antwoorden wachten`} in deze browser op verbinding.`
}

async function stuur(veld) {
  const vraag = veld.name
  const tekst = localStorage.getItem(sleutel(vraag))
  if (tekst === null || bezig.has(vraag)) return
  bezig.add(vraag)
  try {
    const r = await fetch(`${location.pathname}/antwoord`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ csrf: form.elements.csrf.value, vraag, antwoord: tekst, versie: versie(veld).value }),
    })
    if (r.type === 'opaqueredirect' || r.status === 403 || r.status === 419) {
      zeg(veld, 'Wacht: meld opnieuw aan. Het antwoord staat nog in deze browser.', true)
      return
    }
    if (!r.ok) {
      zeg(veld, 'Niet bewaard. Het antwoord staat nog in deze browser.', true)
      return
    }
    const uit = await r.json()
    if (uit.botsing) clash(veld, uit.botsing)
    else {
      versie(veld).value = uit.versie
      // What was typed meanwhile still waits.
      if (localStorage.getItem(sleutel(vraag)) === tekst) {
        localStorage.removeItem(sleutel(vraag))
        zeg(veld, 'Bewaard')
      }
    }
  } catch {
    zeg(veld, 'Wacht op verbinding. Het antwoord staat in deze browser.', true)
  } finally {
    bezig.delete(vraag)
    tel()
  }
  if (localStorage.getItem(sleutel(vraag)) !== null && localStorage.getItem(sleutel(vraag)) !== tekst) stuur(veld)
}

// Somebody else wrote another answer meanwhile: both stand there until a person chooses.
function clash(veld, hun) {
  const doos = bij(veld).querySelector('.w-botsing')
  const tekst = veld.tagName === 'SELECT' ? (veld.querySelector(`option[value="${CSS.escape(hun.antwoord)}"]`)?.textContent ?? hun.antwoord) : hun.antwoord
  doos.replaceChildren()
  const zin = document.createElement('p')
  zin.textContent = `${hun.door} schreef intussen: ${tekst}`
  const knop = (naam, doe) => {
    const b = document.createElement('button')
    b.type = 'button'
    b.className = 'utrecht-button utrecht-button--secondary-action'
    b.textContent = naam
    b.addEventListener('click', () => {
      versie(veld).value = hun.versie
      doos.hidden = true
      doe()
      veld.focus()
    })
    return b
  }
  doos.append(
    zin,
    knop('Houd dit antwoord van mij', () => stuur(veld)),
    knop(`Neem het antwoord van ${hun.door}`, () => {
      veld.value = hun.antwoord
      localStorage.removeItem(sleutel(veld.name))
      zeg(veld, 'Bewaard')
      tel()
    }),
  )
  doos.hidden = false
  zeg(veld, 'Niet bewaard: kies welk antwoord blijft.', true)
}

for (const veld of velden) {
  let klok
  const nu = () => {
    clearTimeout(klok)
    stuur(veld)
  }
  veld.addEventListener('input', () => {
    localStorage.setItem(sleutel(veld.name), veld.value)
    tel()
    clearTimeout(klok)
    klok = setTimeout(nu, 800)
  })
  veld.addEventListener('change', nu)
  // What waited since the last time comes back into its field.
  const oud = localStorage.getItem(sleutel(veld.name))
  if (oud !== null) {
    veld.value = oud
    stuur(veld)
  }
}
const alles = () => wachtend().forEach(stuur)
addEventListener('online', alles)
setInterval(alles, 5000)
form.addEventListener('submit', () => wachtend().forEach((v) => localStorage.removeItem(sleutel(v.name))))
tel()
