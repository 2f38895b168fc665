// What is said to somebody, above the page and to a screen reader.

/** Says a sentence to a screen reader; the same sentence twice is said twice. */
function speak(text) {
  const spoken = $('spoken');
  spoken.textContent = spoken.textContent === text ? text + '\u00a0' : text;
}

/** Says a sentence to everybody; it stays until it is waved away or the next one comes. */
function tell(text) {
  const close = button('plain', say('notice-close'), () => {
    untell();
    $('main').querySelector('h1').focus();
  });
  fill($('notice'), el('p', null, text), close);
  $('notice').hidden = false;
  speak(text);
  settleTop();
}

function untell() {
  $('notice').hidden = true;
  settleTop();
}

/** The dots that are left stay in sight below whatever stands above them. */
function settleTop() {
  const top = $('top');
  const height = getComputedStyle(top).position === 'static' ? 0 : top.offsetHeight;
  document.documentElement.style.setProperty('--top', height + 'px');
}
