// What can be opened over every other screen: what is kept, with the way out; and whom to talk to.

SCREENS.about = (main) => {
  main.append(backButton(say('back'), () => show(null)), heading(say('about-heading'), '.title'), facts(), rest());
  if (!token()) return;
  const box = el('div.sure');
  const sure = () => {
    fill(box, el('p', { tabindex: '-1' }, say('leave-sure')), queue().length ? el('p.wrong', null, say('leave-unsent')) : '',
      button('wide', say('leave-yes'), forget), button('wide', say('leave-no'), () => show(null)));
    box.querySelector('p').focus();
  };
  box.append(button('wide', say('leave'), sure));
  main.append(box);
};

SCREENS.contact = (main) => {
  const who = (state && state.contact) || '';
  main.append(backButton(say('back'), () => show(null)), heading(say('contact-heading'), '.title'), el('p.lead', null, say('contact-lead')),
    contactPoint(who), el('p.lead.quiet', null, say('contact-safe')));
};

const contactPoint = (who) => el('div.sheet', null, who ? el('p.quiet', null, say('contact-who')) : null,
  who ? el('p.contact.written', { dir: 'auto' }, who) : el('p', null, say('contact-none')));
