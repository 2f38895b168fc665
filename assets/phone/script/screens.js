// Which screen is to be seen now.

/** By name: each fills `main` and answers what brings it up to date. Each stands in a file of `screens/`. */
const SCREENS = {};
const WITHOUT_FOOT = ['mark', 'review', 'contact', 'about', 'connecting'];

let overlay = null; // 'contact' or 'about'
let shown = { key: null, update: null };

function screenNow() {
  if (overlay) return [overlay];
  if (!token()) return ['join'];
  if (!state) return ['connecting'];
  if (state.poll && !(state.round && isAnswered())) return pollScreen();
  if (state.round) return ballotScreen();
  if (state.stage === 'collect') return collectScreen();
  if (state.stage === 'results' && state.results) return ['results', JSON.stringify(state.results), receiptsNow()];
  return ['look', state.stage, receiptsNow()];
}

const receiptsNow = () => (drafts.ballot ? drafts.ballot.receipts : []);

function collectScreen() {
  const open = drafts.unplaced.find((each) => each.id === drafts.open);
  if (open) return ['nudge', open.id];
  return (state.lanes || []).length ? ['collect', state.lanes.join()] : ['look', 'closed'];
}

function ballotScreen() {
  const { ballot } = drafts;
  if (castNow(ballot.round)) return ['sealing'];
  if (state.round.voted || ballot.step === 'sealed') return ['sealed', { receipts: ballot.receipts, another: state.slip === 'held' && !state.round.voted }];
  if (state.slip === 'needed') return [keptKey().slip ? 'connecting' : 'slip']; // A scanned one is on its way.
  if (ballot.step === 'review') return ['review', ballot.paper];
  return ['mark', ballot.paper + ballot.page];
}

function pollScreen() {
  const { words, refused, step } = drafts.poll;
  if (isAnswered()) return ['answered'];
  if (answerNow()) return ['answering'];
  const what = words + (refused ? refused.code : '');
  if (state.poll.about === 'checkout') return ['word', what];
  return [step === 'reason' ? 'reason' : 'hands', what];
}

/** Draws what is now to be seen: a new screen takes the focus to its heading, the same one is only brought up to date. */
function render() {
  const screen = screenNow();
  const [name, what] = screen;
  const key = language + JSON.stringify(screen);
  if (key !== shown.key) {
    const main = $('main');
    main.className = '';
    fill(main);
    shown = { key, update: SCREENS[name](main, what) || null };
    foot(name);
    const top = main.querySelector('h1');
    document.title = say('title', { heading: top.textContent });
    window.scrollTo(0, 0);
    top.focus();
    tick();
  }
  if (shown.update) shown.update();
  showSilence();
}

function show(name) {
  overlay = name;
  untell();
  render();
}

function foot(name) {
  const box = $('foot');
  fill(box);
  if (WITHOUT_FOOT.indexOf(name) >= 0) return;
  if (name !== 'join') box.append(iconButton('plain', [icon('hand'), say('contact-open')], () => show('contact')));
  if (name !== 'join' && name !== 'nudge') box.append(button('plain', say('about-open'), () => show('about')));
}
