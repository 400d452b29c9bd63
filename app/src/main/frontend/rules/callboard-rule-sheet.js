/**
 * A decision table as a sheet that people know: one cell has the focus, arrows move, typing edits, Tab and Enter go on.
 * Rows are added, copied, moved and taken out; ranges are copied to and pasted from spreadsheets; everything can be undone.
 * It knows nothing of rules: each change goes to the server as plain text, and what the server says of cells and rows
 * (errors, differences, findings) is drawn where it belongs.
 */
const UNDO_DEPTH = 200;
const SEND_AFTER_MILLIS = 250;

const STYLE = `
  :host { display: block; position: relative; overflow: hidden; border: 1px solid var(--lumo-contrast-20pct); border-radius: 8px; background: var(--lumo-base-color); min-height: 12rem; }
  .scroll { overflow: auto; height: 100%; max-height: inherit; }
  table { border-collapse: separate; border-spacing: 0; font-size: var(--lumo-font-size-s); font-variant-numeric: tabular-nums; }
  th, td { border-right: 1px solid var(--lumo-contrast-10pct); border-bottom: 1px solid var(--lumo-contrast-10pct); height: 30px; padding: 0 .5rem; text-align: left; white-space: nowrap; max-width: 22rem; overflow: hidden; text-overflow: ellipsis; color: var(--lumo-body-text-color); }
  thead th { position: sticky; top: 0; z-index: 2; background: linear-gradient(var(--lumo-contrast-5pct), var(--lumo-contrast-5pct)), var(--lumo-base-color); font-weight: 600; height: 38px; vertical-align: middle; }
  thead th small { display: block; font-weight: 400; color: var(--lumo-secondary-text-color); }
  thead th.outcome { box-shadow: inset 0 -2px 0 var(--lumo-primary-color); }
  th.gutter { position: sticky; left: 0; z-index: 1; background: linear-gradient(var(--lumo-contrast-5pct), var(--lumo-contrast-5pct)), var(--lumo-base-color); font-weight: 400; box-sizing: border-box; width: 3.2rem; min-width: 3.2rem; max-width: 3.2rem; cursor: pointer; color: var(--lumo-secondary-text-color); }
  thead th.gutter { z-index: 3; }
  td[data-column='0'], thead th:nth-child(2) { position: sticky; left: 3.2rem; z-index: 1; background: var(--lumo-base-color); font-weight: 600; }
  thead th:nth-child(2) { z-index: 3; background: linear-gradient(var(--lumo-contrast-5pct), var(--lumo-contrast-5pct)), var(--lumo-base-color); }
  td.number { text-align: right; }
  td { cursor: cell; user-select: none; min-width: 4.5rem; }
  td.any::after { content: '·'; color: var(--lumo-tertiary-text-color); }
  td.changed { background: color-mix(in srgb, var(--house-amber, #b7791f) 14%, transparent); }
  tr.added td, tr.added th.gutter { background: color-mix(in srgb, var(--house-green, #2f855a) 12%, var(--lumo-base-color)); }
  td.wrong { box-shadow: inset 0 0 0 2px var(--lumo-error-color); }
  td.in { background: var(--lumo-primary-color-10pct); }
  td:focus { outline: 2px solid var(--lumo-primary-color); outline-offset: -2px; }
  .mark { display: inline-block; margin-left: .3rem; font-weight: 700; }
  .mark.BLOCKING { color: var(--lumo-error-text-color); }
  .mark.WARNING { color: var(--house-amber, #b7791f); }
  input { font: inherit; color: inherit; width: 100%; min-width: 9rem; box-sizing: border-box; border: 0; outline: 2px solid var(--lumo-primary-color); background: var(--lumo-base-color); height: 26px; }
  td.editing { padding: 0 2px; overflow: visible; }
`;

class RuleSheet extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' });
    this.columns = [];
    this.rows = [];
    this.marks = {};
    this.findings = {};
    this.errors = {};
    this.texts = {};
    this.readOnly = false;
    this.at = { row: 0, column: 0 };
    this.anchor = { row: 0, column: 0 };
    this.past = [];
    this.future = [];
  }

  connectedCallback() {
    if (this.pane) return;
    const style = document.createElement('style');
    style.textContent = STYLE;
    this.pane = document.createElement('div');
    this.pane.className = 'scroll';
    this.lists = document.createElement('div');
    this.shadowRoot.append(style, this.pane, this.lists);
    this.shadowRoot.addEventListener('keydown', (event) => this.onKey(event));
    this.shadowRoot.addEventListener('mousedown', (event) => this.onMouse(event));
    this.shadowRoot.addEventListener('dblclick', () => this.edit());
    this.addEventListener('focusout', (event) => { if (event.relatedTarget && !this.contains(event.relatedTarget)) this.send(); });
    this.addEventListener('copy', (event) => this.onCopy(event));
    this.addEventListener('cut', (event) => { this.onCopy(event); this.clear(); });
    this.addEventListener('paste', (event) => this.onPaste(event));
    this.draw();
  }

  /** Everything at once: columns, rows, texts, whether it may be changed. */
  show(json) {
    Object.assign(this, JSON.parse(json));
    this.past = [];
    this.future = [];
    this.at = this.clamped(this.at);
    this.anchor = this.at;
    this.draw();
  }

  /** What the server says of it: errors by "row:column name", differences and findings by row id. */
  tell(json) {
    const told = JSON.parse(json);
    this.errors = told.errors;
    this.marks = told.marks;
    this.findings = told.findings;
    this.draw(true);
  }

  goTo(rowId) {
    const row = this.rows.findIndex((cells) => cells[0] === rowId);
    if (row >= 0) this.moveTo({ row, column: 0 }, false, true);
  }

  draw(keepFocus = false) {
    if (!this.pane) return;
    const had = keepFocus && this.shadowRoot.activeElement;
    const editing = this.shadowRoot.querySelector('input');
    if (editing && keepFocus) { this.pending = true; return; }
    const table = document.createElement('table');
    table.setAttribute('role', 'grid');
    table.setAttribute('aria-label', this.texts.label || '');
    table.setAttribute('aria-rowcount', this.rows.length + 1);
    table.append(this.head(), this.body());
    this.pane.replaceChildren(table);
    this.lists.replaceChildren(...this.columns.filter((column) => column.choices).map((column) => this.choices(column)));
    if (had) this.cell(this.at)?.focus({ preventScroll: true });
  }

  head() {
    const line = document.createElement('tr');
    const gutter = document.createElement('th');
    gutter.className = 'gutter';
    line.append(gutter);
    for (const column of this.columns) {
      const head = document.createElement('th');
      head.scope = 'col';
      head.className = column.role === 'OUTCOME' ? 'outcome' : '';
      head.title = column.help || '';
      head.textContent = column.label;
      const under = document.createElement('small');
      under.textContent = column.unit || '\u00a0';
      head.append(under);
      line.append(head);
    }
    const thead = document.createElement('thead');
    thead.append(line);
    return thead;
  }

  body() {
    const body = document.createElement('tbody');
    this.rows.forEach((cells, row) => body.append(this.line(cells, row)));
    return body;
  }

  line(cells, row) {
    const line = document.createElement('tr');
    const mark = this.marks[cells[0]];
    if (mark && mark.kind === 'ADDED') line.className = 'added';
    const gutter = document.createElement('th');
    gutter.className = 'gutter';
    gutter.scope = 'row';
    gutter.textContent = row + 1;
    for (const finding of (this.findings[cells[0]] || []).slice(0, 1)) {
      const sign = document.createElement('span');
      sign.className = 'mark ' + finding.severity;
      sign.textContent = finding.severity === 'BLOCKING' ? '✕' : '!';
      sign.title = this.findings[cells[0]].map((each) => each.message).join('\n');
      gutter.append(sign);
    }
    line.append(gutter);
    this.columns.forEach((column, place) => line.append(this.drawnCell(column, cells[place], row, place, mark)));
    return line;
  }

  drawnCell(column, text, row, place, mark) {
    const cell = document.createElement('td');
    cell.dataset.row = row;
    cell.dataset.column = place;
    cell.tabIndex = row === this.at.row && place === this.at.column ? 0 : -1;
    cell.setAttribute('role', 'gridcell');
    cell.textContent = text;
    if (column.number) cell.classList.add('number');
    if (text === '' && column.role === 'CONDITION') {
      cell.classList.add('any');
      cell.setAttribute('aria-label', this.texts.any || 'any');
    }
    const error = this.errors[row + ':' + column.name];
    if (error) {
      cell.classList.add('wrong');
      cell.setAttribute('aria-invalid', 'true');
    }
    if (mark && mark.cells && mark.cells.includes(column.name)) cell.classList.add('changed');
    cell.title = error || (mark && mark.before && mark.before[column.name] !== undefined ? this.texts.before + ' ' + mark.before[column.name] : text);
    if (this.inSelection(row, place)) cell.classList.add('in');
    return cell;
  }

  choices(column) {
    const list = document.createElement('datalist');
    list.id = 'choices-' + column.name;
    list.append(...column.choices.map((choice) => new Option(choice.words, choice.value)));
    return list;
  }

  clamped({ row, column }) {
    return {
      row: Math.max(0, Math.min(row, this.rows.length - 1)),
      column: Math.max(0, Math.min(column, this.columns.length - 1)),
    };
  }

  cell({ row, column }) {
    return this.shadowRoot.querySelector(`td[data-row="${row}"][data-column="${column}"]`);
  }

  selection() {
    return {
      top: Math.min(this.at.row, this.anchor.row),
      bottom: Math.max(this.at.row, this.anchor.row),
      left: Math.min(this.at.column, this.anchor.column),
      right: Math.max(this.at.column, this.anchor.column),
    };
  }

  inSelection(row, column) {
    const { top, bottom, left, right } = this.selection();
    const more = top !== bottom || left !== right;
    return more && row >= top && row <= bottom && column >= left && column <= right;
  }

  moveTo(place, extend = false, scroll = false) {
    this.at = this.clamped(place);
    if (!extend) this.anchor = this.at;
    for (const cell of this.shadowRoot.querySelectorAll('td')) {
      const row = Number(cell.dataset.row);
      const column = Number(cell.dataset.column);
      cell.tabIndex = row === this.at.row && column === this.at.column ? 0 : -1;
      cell.classList.toggle('in', this.inSelection(row, column));
    }
    const cell = this.cell(this.at);
    if (cell) {
      cell.focus({ preventScroll: true });
      this.reveal(cell, scroll);
    }
    this.dispatchEvent(new CustomEvent('cell-chosen', { detail: { row: this.at.row, column: this.columns[this.at.column]?.name || '' } }));
  }

  /** Scrolls the sheet, never the page around it, until a cell is clear of head and frozen columns. */
  reveal(cell, centre) {
    const pane = this.pane.getBoundingClientRect();
    const box = cell.getBoundingClientRect();
    const head = this.shadowRoot.querySelector('thead').offsetHeight;
    const frozen = this.shadowRoot.querySelector('thead th:nth-child(2)').getBoundingClientRect().right - pane.left;
    if (centre) this.pane.scrollTop += box.top - pane.top - pane.height / 2;
    else if (box.top < pane.top + head) this.pane.scrollTop -= pane.top + head - box.top;
    else if (box.bottom > pane.bottom) this.pane.scrollTop += box.bottom - pane.bottom;
    if (cell.dataset.column === '0') return;
    if (box.left < pane.left + frozen) this.pane.scrollLeft -= pane.left + frozen - box.left;
    else if (box.right > pane.right) this.pane.scrollLeft += box.right - pane.right;
  }

  onMouse(event) {
    const path = event.composedPath();
    if (path.some((node) => node.tagName === 'INPUT')) return;
    const cell = path.find((node) => node.tagName === 'TD');
    if (cell) {
      event.preventDefault();
      this.commit();
      this.moveTo({ row: Number(cell.dataset.row), column: Number(cell.dataset.column) }, event.shiftKey);
      return;
    }
    const gutter = path.find((node) => node.classList && node.classList.contains('gutter'));
    if (gutter && gutter.parentElement.parentElement.tagName === 'TBODY') {
      const row = gutter.parentElement.rowIndex - 1;
      this.moveTo({ row, column: 0 });
      this.at = { row, column: this.columns.length - 1 };
      this.moveTo(this.at, true);
    }
  }

  onKey(event) {
    if (event.composedPath()[0].tagName === 'INPUT') {
      this.onEditorKey(event);
      return;
    }
    if (!this.rows.length) return;
    const command = event.ctrlKey || event.metaKey;
    const steps = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-15, 0], PageDown: [15, 0] };
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      this.moveRows(event.key === 'ArrowUp' ? -1 : 1);
    } else if (steps[event.key]) {
      const [down, right] = steps[event.key];
      this.moveTo({ row: this.at.row + down, column: this.at.column + right }, event.shiftKey);
    } else if (event.key === 'Home' || event.key === 'End') {
      const end = event.key === 'End';
      this.moveTo({ row: command ? (end ? this.rows.length - 1 : 0) : this.at.row, column: end ? this.columns.length - 1 : 0 }, event.shiftKey);
    } else if (event.key === 'Tab') {
      const back = event.shiftKey;
      if ((back && this.at.column === 0) || (!back && this.at.column === this.columns.length - 1)) return;
      this.moveTo({ row: this.at.row, column: this.at.column + (back ? -1 : 1) });
    } else if (command && event.key.toLowerCase() === 'z') {
      event.shiftKey ? this.redo() : this.undo();
    } else if (command && event.key.toLowerCase() === 'y') {
      this.redo();
    } else if (command && event.key.toLowerCase() === 'd') {
      this.copyRow();
    } else if (command && event.key.toLowerCase() === 'a') {
      this.anchor = { row: 0, column: 0 };
      this.moveTo({ row: this.rows.length - 1, column: this.columns.length - 1 }, true);
    } else if (event.key === 'Enter' || event.key === 'F2') {
      this.edit();
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      this.clear();
    } else if (event.key.length === 1 && !command && !event.altKey) {
      this.edit('');
      return;
    } else {
      return;
    }
    event.preventDefault();
  }

  onEditorKey(event) {
    const next = { Enter: [event.shiftKey ? -1 : 1, 0], Tab: [0, event.shiftKey ? -1 : 1] }[event.key];
    if (event.key === 'Escape') {
      this.editor = null;
      this.draw();
      this.moveTo(this.at);
    } else if (next) {
      this.commit();
      this.moveTo({ row: this.at.row + next[0], column: this.at.column + next[1] });
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  edit(text) {
    const cell = this.cell(this.at);
    if (this.readOnly || !cell || this.editor) return;
    const column = this.columns[this.at.column];
    const input = document.createElement('input');
    input.type = column.date ? 'date' : 'text';
    if (column.choices) input.setAttribute('list', 'choices-' + column.name);
    input.setAttribute('aria-label', column.label);
    input.value = text === undefined ? this.rows[this.at.row][this.at.column] : text;
    cell.classList.add('editing');
    cell.replaceChildren(input);
    this.editor = { input, at: this.at };
    input.addEventListener('blur', () => this.commit());
    input.focus();
    if (text === undefined && input.type === 'text') input.select();
  }

  commit() {
    if (!this.editor) return;
    const { input, at } = this.editor;
    this.editor = null;
    const value = input.value.trim();
    if (this.rows[at.row][at.column] === value) {
      this.draw();
      return;
    }
    this.change((rows) => { rows[at.row][at.column] = value; });
  }

  /** Every change goes through here: it can be undone, is drawn and sent. */
  change(work) {
    if (this.readOnly) return;
    this.past.push(JSON.stringify(this.rows));
    if (this.past.length > UNDO_DEPTH) this.past.shift();
    this.future = [];
    const rows = this.rows.map((cells) => [...cells]);
    work(rows);
    this.take(rows);
  }

  take(rows) {
    this.rows = rows;
    this.errors = {};
    this.at = this.clamped(this.at);
    this.anchor = this.clamped(this.anchor);
    this.draw();
    this.cell(this.at)?.focus({ preventScroll: true });
    clearTimeout(this.sending);
    this.sending = setTimeout(() => this.send(), SEND_AFTER_MILLIS);
  }

  /** Sends what was changed; at once when somebody goes on to another part of the page. */
  send() {
    if (!this.sending) return;
    clearTimeout(this.sending);
    this.sending = undefined;
    this.dispatchEvent(new CustomEvent('rows-changed', { detail: { rows: this.rows } }));
  }

  undo() {
    if (!this.past.length) return;
    this.future.push(JSON.stringify(this.rows));
    this.take(JSON.parse(this.past.pop()));
  }

  redo() {
    if (!this.future.length) return;
    this.past.push(JSON.stringify(this.rows));
    this.take(JSON.parse(this.future.pop()));
  }

  clear() {
    const { top, bottom, left, right } = this.selection();
    this.change((rows) => {
      for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) rows[row][column] = '';
    });
  }

  /** An id that no row has: the last one's prefix and the next number. */
  freshId(like, rows = this.rows) {
    const ids = new Set(rows.map((cells) => cells[0]));
    const [, prefix, digits] = /^(.*?)(\d*)$/.exec(like || 'R-00');
    let number = Number(digits || '0');
    let id;
    do {
      number += 1;
      id = prefix + String(number).padStart(digits.length || 2, '0');
    } while (ids.has(id));
    return id;
  }

  addRow() {
    const at = this.rows.length ? this.selection().bottom + 1 : 0;
    const id = this.freshId(this.rows[at - 1]?.[0]);
    this.at = { row: at, column: 1 };
    this.anchor = this.at;
    this.change((rows) => rows.splice(at, 0, this.columns.map((column, place) => (place === 0 ? id : column.name === 'scope' ? 'global' : ''))));
  }

  copyRow() {
    if (!this.rows.length) return;
    const { top, bottom } = this.selection();
    this.change((rows) => {
      for (let row = top; row <= bottom; row++) {
        const copy = [...this.rows[row]];
        copy[0] = this.freshId(copy[0], rows);
        rows.splice(bottom + 1 + row - top, 0, copy);
      }
    });
  }

  removeRows() {
    if (!this.rows.length) return;
    const { top, bottom } = this.selection();
    this.change((rows) => rows.splice(top, bottom - top + 1));
  }

  moveRows(by) {
    const { top, bottom } = this.selection();
    if (top + by < 0 || bottom + by >= this.rows.length) return;
    this.at = { row: this.at.row + by, column: this.at.column };
    this.anchor = { row: this.anchor.row + by, column: this.anchor.column };
    this.change((rows) => {
      const block = rows.splice(top, bottom - top + 1);
      rows.splice(top + by, 0, ...block);
    });
  }

  onCopy(event) {
    if (this.editor) return;
    const { top, bottom, left, right } = this.selection();
    const lines = this.rows.slice(top, bottom + 1).map((cells) => cells.slice(left, right + 1).join('\t'));
    event.clipboardData.setData('text/plain', lines.join('\n'));
    event.preventDefault();
  }

  /** Cells from a spreadsheet, from the focused cell on; rows that are missing are made. */
  onPaste(event) {
    if (this.editor || this.readOnly) return;
    const text = event.clipboardData.getData('text/plain').replace(/\r/g, '').replace(/\n$/, '');
    const pasted = text.split('\n').map((line) => line.split('\t'));
    const { top, left } = this.selection();
    this.change((rows) => {
      pasted.forEach((cells, down) => {
        if (!rows[top + down]) rows.push(this.columns.map((column) => (column.name === 'scope' ? 'global' : '')));
        cells.forEach((cell, right) => {
          if (left + right < this.columns.length) rows[top + down][left + right] = cell.trim();
        });
      });
    });
    event.preventDefault();
  }
}

customElements.define('callboard-rule-sheet', RuleSheet);
