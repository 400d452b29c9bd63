import { STATES, bytes, inflated, numbers, runs, spread, unpacked } from './seat-code.js';
import { SeatPainter } from './seat-painter.js';
import { SeatPlan } from './seat-plan.js';

/**
 * A hall from above that people work on: pan, zoom, and select seats by click, row, area or lasso, or all that match an
 * entry of the legend. The plan comes once from an address, states as packed bits, changes as a few bytes; selected seats
 * go back as lengths of runs.
 */
const SEND_AFTER_MILLIS = 120;
const STATE_COLOURS = ['#9a948d', '#7fc9a2', '#4f8fd6', '#eea11d', '#8d8781', '#23858a'];
const MOVES = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const LISTED = 200;

const STYLE = `
  :host { display: grid; grid-template-rows: auto minmax(14rem, 1fr) auto; gap: .4rem; min-height: 22rem; color: var(--lumo-body-text-color); font-size: var(--lumo-font-size-s); }
  .bar, .legend { display: flex; flex-wrap: wrap; gap: .25rem; align-items: center; }
  .legend { max-height: 6.5rem; overflow-y: auto; }
  button { font: inherit; color: inherit; border: 1px solid var(--lumo-contrast-20pct); background: var(--lumo-base-color); border-radius: 6px; padding: .2rem .55rem; cursor: pointer; min-height: 1.9rem; }
  button[aria-pressed='true'] { border-color: var(--lumo-primary-color); background: var(--lumo-primary-color-10pct); font-weight: 600; }
  button:focus-visible, .house:focus-visible { outline: 2px solid var(--lumo-primary-color); outline-offset: 1px; }
  .dot { display: inline-block; width: .7rem; height: .7rem; border-radius: 3px; margin-right: .35rem; vertical-align: -1px; }
  .room { position: relative; overflow: hidden; border: 1px solid var(--lumo-contrast-10pct); border-radius: 8px; background: var(--lumo-base-color); }
  .house { position: absolute; inset: 0; width: 100%; height: 100%; touch-action: none; cursor: grab; border-radius: 8px; }
  .house.drawing { cursor: crosshair; }
  .small { position: absolute; right: .5rem; bottom: .5rem; width: 160px; height: 110px; border: 1px solid var(--lumo-contrast-20pct); border-radius: 6px; background: var(--lumo-base-color); cursor: pointer; }
  .tip { position: absolute; left: .5rem; bottom: .5rem; padding: .2rem .5rem; border-radius: 6px; background: var(--lumo-base-color); border: 1px solid var(--lumo-contrast-20pct); pointer-events: none; max-width: 60%; }
  .tip:empty { display: none; }
  .chosen { margin-left: auto; font-variant-numeric: tabular-nums; }
  details { max-height: 8rem; overflow: auto; }
  .said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;

class SeatMap extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' });
    this.mode = 'seat';
    this.colourBy = 'state';
    this.cursor = -1;
    this.only = -1;
    this.groups = [];
    this.shown = new Promise((done) => (this.isShown = done));
    this.turn = this.shown;
  }

  connectedCallback() {
    if (this.room) return;
    const style = document.createElement('style');
    style.textContent = STYLE;
    this.bar = element('div', 'bar');
    this.bar.setAttribute('role', 'toolbar');
    this.room = element('div', 'room');
    this.house = element('canvas', 'house');
    this.house.tabIndex = 0;
    this.house.setAttribute('role', 'application');
    this.small = element('canvas', 'small');
    this.tip = element('div', 'tip');
    this.said = element('div', 'said');
    this.said.setAttribute('aria-live', 'polite');
    this.room.append(this.house, this.small, this.tip, this.said);
    this.foot = element('div', '');
    this.legend = element('div', 'legend');
    this.list = document.createElement('details');
    this.foot.append(this.legend, this.list);
    this.shadowRoot.append(style, this.bar, this.room, this.foot);
    this.listen();
    new ResizeObserver(() => this.resized()).observe(this.room);
  }

  /** Everything but the states: where the plan is, its levels, words, whether seats are selected. */
  async show(json) {
    const sent = JSON.parse(json);
    this.words = sent.words;
    this.selectable = sent.selectable;
    this.colourBy = sent.colourBy === 'free' ? 'level' : sent.colourBy;
    this.freeOnly = sent.colourBy === 'free';
    this.house.setAttribute('aria-label', sent.words.label);
    this.began = performance.now();
    const answer = await fetch(this.getAttribute('data-plan'));
    this.plan = new SeatPlan(await answer.json());
    this.levels = sent.levels;
    this.levelOf = spread(sent.levelOf, this.plan.count, Uint16Array);
    this.states = this.states || new Uint8Array(this.plan.count).fill(1);
    this.selected = new Uint8Array(this.plan.count);
    this.painter = new SeatPainter(this.house, this.plan);
    this.smallPainter = new SeatPainter(this.small, this.plan);
    this.drawBar();
    this.resized();
    this.painter.fit();
    this.recolour();
    this.isShown();
  }

  /** After the plan is there, and in the order in which the server asked: a change never comes before the states it is of. */
  inTurn(work) {
    this.turn = this.turn.then(work).catch((trouble) => console.error(trouble));
  }

  /** All states at once, deflated. */
  state(base64) {
    this.inTurn(async () => {
      this.states = unpacked(await inflated(base64), this.plan.count);
      this.recolour();
      this.dataset.paintedIn = this.dataset.paintedIn || String(Math.round(performance.now() - this.began));
    });
  }

  /** Pairs of a step to the next seat and its state. */
  change(base64) {
    const pairs = numbers(bytes(base64));
    this.inTurn(() => {
      for (let i = 0, seat = 0; i + 1 < pairs.length; i += 2) {
        seat += pairs[i];
        this.states[seat] = pairs[i + 1];
      }
      this.recolour();
    });
  }

  /** Levels anew, as pairs of level and length. */
  relevel(json) {
    const sent = JSON.parse(json);
    this.inTurn(() => {
      this.levels = sent.levels;
      this.levelOf = spread(sent.levelOf, this.plan.count, Uint16Array);
      this.recolour();
    });
  }

  clear() {
    this.inTurn(() => this.select([], false));
  }

  drawBar() {
    this.bar.replaceChildren();
    const words = this.words;
    if (this.selectable) {
      ['seat', 'row', 'area', 'lasso'].forEach((mode) => this.button(words.modes[mode], () => this.setMode(mode), this.mode === mode));
    }
    ['state', 'level'].forEach((by) => this.button(words.by[by], () => this.setColours(by), this.colourBy === by));
    this.button('+', () => this.zoomed(1.6), null, words.zoomIn);
    this.button('−', () => this.zoomed(1 / 1.6), null, words.zoomOut);
    this.button('⤢', () => this.fitted(), null, words.fit);
    this.chosen = element('span', 'chosen');
    this.bar.append(this.chosen);
    this.house.classList.toggle('drawing', this.mode === 'lasso');
    this.tellChosen();
  }

  button(text, work, pressed, label) {
    const button = element('button', '');
    button.type = 'button';
    button.textContent = text;
    if (label) {
      button.title = label;
      button.setAttribute('aria-label', label);
    }
    if (pressed !== null && pressed !== undefined) button.setAttribute('aria-pressed', String(pressed));
    button.addEventListener('click', work);
    this.bar.append(button);
  }

  setMode(mode) {
    this.mode = mode;
    this.drawBar();
  }

  setColours(by) {
    this.colourBy = by;
    this.only = -1;
    this.drawBar();
    this.recolour();
  }

  groupOf(seat) {
    if (this.colourBy === 'state') return this.states[seat];
    const shown = this.freeOnly ? this.states[seat] === 1 : this.states[seat] !== 0;
    return shown ? this.levelOf[seat] : this.levels.length;
  }

  groupNames() {
    return this.colourBy === 'state'
      ? STATES.map((state) => ({ name: this.words.states[state] }))
      : [...this.levels.map((level) => ({ name: level.name })), { name: this.freeOnly ? this.words.notFree : this.words.states.OFF }];
  }

  colourOf(group) {
    if (this.colourBy === 'state') return STATE_COLOURS[group];
    return group < this.levels.length ? this.levels[group].colour : STATE_COLOURS[0];
  }

  /** What each seat looks like, anew; then the legend and the picture. */
  recolour() {
    const style = getComputedStyle(this);
    const names = this.groupNames();
    const counts = new Array(names.length).fill(0);
    const of = new Uint16Array(this.plan.count);
    for (let i = 0; i < of.length; i++) {
      const group = this.groupOf(i);
      counts[group]++;
      of[i] = this.only >= 0 && this.only !== group ? names.length : group;
    }
    const colours = [...names.map((name, group) => this.colourOf(group)), '#9a948d33'];
    this.look = {
      of,
      colours,
      pixels: colours.map(pixel),
      inks: colours.map(() => '#10201f'),
      ground: style.getPropertyValue('--lumo-contrast-5pct') || '#eee',
      label: style.getPropertyValue('--lumo-base-color') || '#fff',
      text: style.getPropertyValue('--lumo-body-text-color') || '#000',
      chosen: '#d6336c',
      chosenPixel: pixel('#d6336c')
    };
    this.groups = names.map((name, group) => ({ ...name, group, seats: counts[group], colour: colours[group] }));
    this.drawLegend();
    this.paint();
  }

  drawLegend() {
    this.legend.replaceChildren();
    this.groups
      .filter((group) => group.seats > 0)
      .forEach((group) => {
        const button = element('button', '');
        button.type = 'button';
        const dot = element('span', 'dot');
        dot.style.background = group.colour;
        button.append(dot, `${group.name} ${group.seats.toLocaleString('en')}`);
        button.setAttribute('aria-pressed', String(this.only === group.group));
        button.addEventListener('click', () => {
          this.only = this.only === group.group ? -1 : group.group;
          this.recolour();
        });
        this.legend.append(button);
      });
    if (this.selectable && this.only >= 0) {
      const all = element('button', '');
      all.type = 'button';
      all.textContent = this.words.selectAll;
      all.addEventListener('click', () => this.select(this.plan.all((i) => this.groupOf(i) === this.only), false));
      this.legend.append(all);
    }
  }

  resized() {
    if (!this.plan) return;
    const { width, height } = this.room.getBoundingClientRect();
    if (width < 10 || height < 10) return;
    const first = !this.painter.width;
    this.painter.resize(width, height);
    this.smallPainter.resize(160, 110);
    this.smallPainter.fit();
    if (first) this.painter.fit();
    this.paint();
  }

  paint() {
    if (this.painting) return;
    this.painting = true;
    requestAnimationFrame(() => {
      this.painting = false;
      if (!this.look || !this.painter.width) return;
      this.painter.draw(this.look, this.selected, this.shadowRoot.activeElement === this.house ? this.cursor : -1);
      if (this.line) this.painter.drawLasso(this.line, this.look);
      this.paintSmall();
    });
  }

  /** The whole house in the corner with a frame where one looks, when one does not see all of it. */
  paintSmall() {
    const near = this.painter.scale > this.painter.least * 1.15;
    this.small.style.display = near ? '' : 'none';
    if (!near) return;
    this.smallPainter.draw({ ...this.look, label: 'transparent', text: 'transparent' }, this.selected, -1);
    const pen = this.smallPainter.pen;
    const [left, top] = this.smallPainter.toScreen(...this.painter.toPlan(0, 0));
    const [right, bottom] = this.smallPainter.toScreen(...this.painter.toPlan(this.painter.width, this.painter.height));
    pen.strokeStyle = this.look.chosen;
    pen.lineWidth = 1.5;
    pen.strokeRect(left, top, right - left, bottom - top);
  }

  listen() {
    const { house } = this;
    house.addEventListener('wheel', (e) => {
      e.preventDefault();
      const [x, y] = at(e);
      this.painter.zoom(Math.exp(-e.deltaY * 0.0015), x, y);
      this.paint();
    }, { passive: false });
    house.addEventListener('pointerdown', (e) => this.pressed(e));
    house.addEventListener('pointermove', (e) => this.moved(e));
    house.addEventListener('pointerup', (e) => this.lifted(e));
    house.addEventListener('pointerleave', () => (this.tip.textContent = ''));
    house.addEventListener('keydown', (e) => this.key(e));
    house.addEventListener('focus', () => this.paint());
    house.addEventListener('blur', () => this.paint());
    this.small.addEventListener('pointerdown', (e) => {
      const [x, y] = this.smallPainter.toPlan(...at(e));
      this.painter.x = x - this.painter.width / 2 / this.painter.scale;
      this.painter.y = y - this.painter.height / 2 / this.painter.scale;
      this.paint();
    });
  }

  pressed(e) {
    if (!this.plan) return;
    this.house.setPointerCapture(e.pointerId);
    this.from = at(e);
    this.dragged = false;
    if (this.mode === 'lasso' && this.selectable && e.button === 0) this.line = [this.painter.toPlan(...this.from)];
  }

  moved(e) {
    if (!this.plan) return;
    const [x, y] = at(e);
    if (!this.from) {
      this.point(x, y);
      return;
    }
    if (Math.hypot(x - this.from[0], y - this.from[1]) > 3) this.dragged = true;
    if (this.line) this.line.push(this.painter.toPlan(x, y));
    else if (this.dragged) {
      this.painter.pan(x - (this.last || this.from)[0], y - (this.last || this.from)[1]);
    }
    this.last = [x, y];
    this.paint();
  }

  lifted(e) {
    if (this.line && this.dragged) this.select(this.plan.inside(this.line), e.shiftKey || e.ctrlKey || e.metaKey);
    else if (this.from && !this.dragged) this.clicked(e);
    this.from = this.last = this.line = null;
    this.paint();
  }

  clicked(e) {
    const seat = this.seatAt(...at(e));
    if (seat < 0) return;
    this.cursor = seat;
    this.pick(seat, true);
  }

  seatAt(sx, sy) {
    const [x, y] = this.painter.toPlan(sx, sy);
    return this.plan.nearest(x, y, Math.max(this.plan.pitch * 0.6, 6 / this.painter.scale));
  }

  /** By the mode: a seat joins or leaves, or a row or area with it. */
  pick(seat, more) {
    if (!this.selectable) return;
    const seats = this.mode === 'row' ? this.plan.sameRow(seat) : this.mode === 'area' ? this.plan.sameArea(seat) : [seat];
    const on = this.selected[seat] ? 0 : 1;
    if (!more) this.selected.fill(0);
    seats.forEach((i) => (this.selected[i] = on));
    this.tellServer();
    this.say(seat);
  }

  select(seats, more) {
    if (!more) this.selected.fill(0);
    seats.forEach((i) => (this.selected[i] = 1));
    this.tellServer();
    this.paint();
  }

  key(e) {
    if (!this.plan) return;
    const work = this.keyWork(e);
    if (!work) return;
    e.preventDefault();
    e.stopPropagation();
    work();
    this.paint();
  }

  keyWork(e) {
    if (MOVES[e.key]) return () => this.step(MOVES[e.key]);
    const seat = this.cursor;
    return {
      ' ': () => seat >= 0 && this.pick(seat, true),
      r: () => seat >= 0 && this.select(this.plan.sameRow(seat), true),
      a: () => seat >= 0 && this.select(this.plan.sameArea(seat), true),
      Escape: () => this.select([], false),
      '+': () => this.zoomed(1.6),
      '-': () => this.zoomed(1 / 1.6),
      0: () => this.fitted()
    }[e.key];
  }

  step([dx, dy]) {
    const next = this.cursor < 0 ? this.seatAt(this.painter.width / 2, this.painter.height / 2) : this.plan.beside(this.cursor, dx, dy);
    this.cursor = next >= 0 ? next : Math.max(0, this.cursor);
    this.painter.reveal(this.cursor);
    this.say(this.cursor);
  }

  zoomed(factor) {
    const [x, y] = this.cursor >= 0 ? this.painter.toScreen(this.plan.x[this.cursor], this.plan.y[this.cursor]) : [this.painter.width / 2, this.painter.height / 2];
    this.painter.zoom(factor, x, y);
    this.paint();
  }

  fitted() {
    this.painter.fit();
    this.paint();
  }

  point(x, y) {
    const seat = this.seatAt(x, y);
    this.tip.textContent = seat < 0 ? '' : this.nameOf(seat);
  }

  nameOf(seat) {
    const { plan, words } = this;
    const level = this.states[seat] === 0 ? null : this.levels[this.levelOf[seat]];
    return [
      words.seat.replace('{area}', plan.areas[plan.areaOf[seat]]).replace('{row}', plan.rows[plan.rowOf[seat]]).replace('{number}', plan.numbers[seat]),
      level && level.name,
      words.states[STATES[this.states[seat]]],
      plan.viewOf[seat] ? words.views[plan.viewOf[seat]] : null,
      this.selected && this.selected[seat] ? words.chosen : null
    ].filter(Boolean).join(' · ');
  }

  say(seat) {
    this.said.textContent = this.tip.textContent = this.nameOf(seat);
  }

  tellChosen() {
    if (!this.chosen || !this.selected) return;
    const seats = this.plan.all((i) => this.selected[i]);
    this.chosen.textContent = seats.length ? this.words.count.replace('{count}', seats.length.toLocaleString('en')) : '';
    this.list.hidden = seats.length === 0;
    this.list.replaceChildren(Object.assign(document.createElement('summary'), { textContent: this.chosen.textContent }));
    const items = document.createElement('ul');
    seats.slice(0, LISTED).forEach((i) => items.append(Object.assign(document.createElement('li'), { textContent: this.nameOf(i) })));
    this.list.append(items);
  }

  tellServer() {
    this.tellChosen();
    clearTimeout(this.sending);
    this.sending = setTimeout(() => {
      this.dispatchEvent(new CustomEvent('seats-selected', { detail: { runs: runs(this.selected) } }));
    }, SEND_AFTER_MILLIS);
  }
}

function element(tag, name) {
  return Object.assign(document.createElement(tag), { className: name });
}

function at(e) {
  return [e.offsetX, e.offsetY];
}

/** A CSS colour of six or eight hex digits as one little-endian pixel. */
function pixel(css) {
  const [r, g, b] = [1, 3, 5].map((from) => parseInt(css.slice(from, from + 2), 16));
  const a = css.length > 7 ? parseInt(css.slice(7, 9), 16) : 255;
  return ((a << 24) | (b << 16) | (g << 8) | r) >>> 0;
}

customElements.define('callboard-seat-map', SeatMap);
