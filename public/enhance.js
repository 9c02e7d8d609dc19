// The only browser code: small comforts on top of pages that work without it.
// 1. A click anywhere in a row follows its one real link.
for (const rij of document.querySelectorAll('tr:has(a[data-rij])')) {
  rij.classList.add('w-rij--klikbaar')
  rij.addEventListener('click', (e) => {
    if (e.target.closest('a, button, summary, input, select') || getSelection().toString() !== '') return
    rij.querySelector('a[data-rij]').click()
  })
}
// 2. After an error the summary gets the focus.
document.getElementById('fouten')?.focus()
// 3. Filters apply at once.
for (const keuze of document.querySelectorAll('form[data-direct] select')) {
  keuze.addEventListener('change', () => keuze.form.requestSubmit())
}
