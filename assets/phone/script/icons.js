// Everything that is drawn with lines.

const ICONS = {
  do: ['M10 0a10 10 0 1 0 0 20a10 10 0 0 0 0-20z', 20],
  stop: ['M5.86 0h8.28L20 5.86v8.28L14.14 20H5.86L0 14.14V5.86z', 20],
  'do-empty': ['M10 1a9 9 0 1 0 0 18a9 9 0 0 0 0-18z', 20],
  'stop-empty': ['M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z', 20],
  lock: ['M4 8h10v8H4zM6 8V5a3 3 0 0 1 6 0v3', 18],
  hand: ['M2 10h3l3-1.5c1-.5 2 0 3 .5h2a1 1 0 0 1 0 2.5H9M5 16h6l5-3.5a1.2 1.2 0 0 0-1.5-1.8L12.5 12M2 10v6h3v-6M12 6.5L9.7 4.3a1.6 1.6 0 0 1 2.3-2.2a1.6 1.6 0 0 1 2.3 2.2z', 18],
  left: ['M16 9H2M7 4L2 9l5 5', 18],
  right: ['M2 9h14M11 4l5 5-5 5', 18],
  plus: ['M9 2v14M2 9h14', 18],
  minus: ['M2 9h14', 18],
  tick: ['M3 10l4 4 8-10', 18],
  screen: ['M1 2h16M2 2v9h14V2M9 11v3M6 16l3-2l3 2', 18],
  laptop: ['M3 4h12v8H3zM1 15h16', 18],
  people: ['M9 8a3 3 0 1 0 0-6a3 3 0 0 0 0 6zM3 16c0-4 3-6 6-6s6 2 6 6', 18],
  phone: ['M5 1h8v16H5zM8 14h2', 18],
  wifi: ['M1 7c5-4.5 11-4.5 16 0M4 10.500c3-2.800 7-2.800 10 0M7 13.500c1.200-1 2.800-1 4 0', 18],
};

/** Pictures say nothing that words beside them do not say. `paths` are pairs of a class and a path. */
function drawn(width, height, viewBox, classes, paths) {
  const make = (tag, attributes) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const name of Object.keys(attributes)) if (attributes[name]) made.setAttribute(name, attributes[name]);
    return made;
  };
  const svg = make('svg', { viewBox, width, height, class: classes, 'aria-hidden': 'true', focusable: 'false' });
  svg.append(...paths.map(([name, d]) => make('path', { class: name, d })));
  return svg;
}

function icon(name, size, classes) {
  const [path, box] = ICONS[name];
  return drawn(size || box, size || box, `0 0 ${box} ${box}`, classes, [['', path]]);
}

const mark = (lane) => icon(lane, 20, 'mark ' + lane);
const dot = (lane, given) => (given ? icon(lane, 20) : icon(lane + '-empty', 20, 'empty'));

/** A screen in a room. */
const art = (stage) => icon(stage === 'done' ? 'tick' : 'screen', 96, 'art');

/** A ballot; with a tick when it is in. */
function paper(isIn) {
  const parts = [
    ['art-paper', 'M9 .500h102a8.500 8.500 0 0 1 8.500 8.500v130a8.500 8.500 0 0 1-8.500 8.500H9a8.500 8.500 0 0 1-8.500-8.500V9A8.500 8.500 0 0 1 9 .500z'],
    ['art-line', 'M20 96h80M20 112h80M20 128h52'],
    ['art-disc', 'M60 20a28 28 0 1 0 0 56a28 28 0 0 0 0-56z'],
    ['art-tick', 'M47 48l10 10 18-20'],
  ];
  return drawn(120, 148, '0 0 120 148', '', isIn ? parts : parts.slice(0, 2));
}
