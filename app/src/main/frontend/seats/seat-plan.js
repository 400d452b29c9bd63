import { spread } from './seat-code.js';

/** The seats of a hall as numbers: where they are, their areas and rows, and which lie near a point. */
export class SeatPlan {
  constructor(sent) {
    this.count = sent.count;
    this.areas = sent.areas;
    this.rows = sent.rows;
    this.numbers = sent.numbers;
    this.areaOf = spread(sent.area, sent.count, Uint16Array);
    this.rowOf = spread(sent.row, sent.count, Uint32Array);
    this.viewOf = spread(sent.view, sent.count, Uint8Array);
    this.x = summed(sent.x);
    this.y = summed(sent.y);
    this.bounds();
    this.findPitch();
    this.buildGrid();
    this.hulls = this.areas.map((name, area) => this.hullOf(area));
  }

  bounds() {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < this.count; i++) {
      left = Math.min(left, this.x[i]);
      right = Math.max(right, this.x[i]);
      top = Math.min(top, this.y[i]);
      bottom = Math.max(bottom, this.y[i]);
    }
    Object.assign(this, { left, top, right, bottom });
  }

  /** How far neighbours are apart: along the rows first, to find them; then whoever is nearest. */
  findPitch() {
    const gaps = [];
    for (let i = 1; i < this.count; i += Math.max(1, Math.floor(this.count / 2000))) {
      if (this.rowOf[i] === this.rowOf[i - 1] && this.areaOf[i] === this.areaOf[i - 1]) gaps.push(this.apart(i, i - 1));
    }
    this.pitch = quantile(gaps, 0.5) || 50;
    this.buildGrid();
    const nearest = [];
    for (let i = 0; i < this.count; i += Math.max(1, Math.floor(this.count / 400))) {
      let least = Infinity;
      const reach = this.pitch * 3;
      this.within(this.x[i] - reach, this.y[i] - reach, this.x[i] + reach, this.y[i] + reach, (other) => {
        if (other !== i) least = Math.min(least, this.apart(i, other));
      });
      if (least < Infinity && least > 0) nearest.push(least);
    }
    this.pitch = quantile(nearest, 0.25) || this.pitch;
  }

  apart(one, other) {
    return Math.hypot(this.x[one] - this.x[other], this.y[one] - this.y[other]);
  }

  buildGrid() {
    this.cell = this.pitch * 8;
    this.grid = new Map();
    for (let i = 0; i < this.count; i++) {
      const key = this.keyOf(this.x[i], this.y[i]);
      const there = this.grid.get(key);
      if (there) there.push(i);
      else this.grid.set(key, [i]);
    }
  }

  keyOf(x, y) {
    return Math.floor((x - this.left) / this.cell) * 65536 + Math.floor((y - this.top) / this.cell);
  }

  /** Calls back with every seat whose cell touches the rectangle. */
  within(left, top, right, bottom, seat) {
    const columns = [left, right].map((x) => Math.floor((x - this.left) / this.cell));
    const lines = [top, bottom].map((y) => Math.floor((y - this.top) / this.cell));
    if ((columns[1] - columns[0]) * (lines[1] - lines[0]) > this.grid.size) {
      for (let i = 0; i < this.count; i++) seat(i);
      return;
    }
    for (let column = columns[0]; column <= columns[1]; column++) {
      for (let line = lines[0]; line <= lines[1]; line++) {
        (this.grid.get(column * 65536 + line) || []).forEach(seat);
      }
    }
  }

  /** The seat nearest to a point, if it is within reach. */
  nearest(x, y, reach) {
    let best = -1;
    let least = reach * reach;
    this.within(x - reach, y - reach, x + reach, y + reach, (i) => {
      const away = (this.x[i] - x) ** 2 + (this.y[i] - y) ** 2;
      if (away <= least) {
        least = away;
        best = i;
      }
    });
    return best;
  }

  /** The next seat in a direction, the straightest and nearest one. */
  beside(from, dx, dy) {
    let best = -1;
    let least = Infinity;
    for (let reach = this.pitch * 6; best < 0 && reach < (this.right - this.left + this.bottom - this.top) * 2; reach *= 4) {
      this.within(this.x[from] - reach, this.y[from] - reach, this.x[from] + reach, this.y[from] + reach, (i) => {
        const along = (this.x[i] - this.x[from]) * dx + (this.y[i] - this.y[from]) * dy;
        const across = Math.abs((this.x[i] - this.x[from]) * dy - (this.y[i] - this.y[from]) * dx);
        const cost = along + across * 3;
        if (i !== from && along > 0 && across <= along && cost < least) {
          least = cost;
          best = i;
        }
      });
    }
    return best;
  }

  sameRow(seat) {
    return this.all((i) => this.rowOf[i] === this.rowOf[seat] && this.areaOf[i] === this.areaOf[seat]);
  }

  sameArea(seat) {
    return this.all((i) => this.areaOf[i] === this.areaOf[seat]);
  }

  all(matches) {
    const found = [];
    for (let i = 0; i < this.count; i++) if (matches(i)) found.push(i);
    return found;
  }

  /** Seats within a drawn line, by the rule of even crossings. */
  inside(line) {
    return this.all((i) => {
      let odd = false;
      for (let a = 0, b = line.length - 1; a < line.length; b = a++) {
        const [ax, ay] = line[a];
        const [bx, by] = line[b];
        if (ay > this.y[i] !== by > this.y[i] && this.x[i] < ((bx - ax) * (this.y[i] - ay)) / (by - ay) + ax) odd = !odd;
      }
      return odd;
    });
  }

  /** The outline of an area and its middle. */
  hullOf(area) {
    const points = this.all((i) => this.areaOf[i] === area).map((i) => [this.x[i], this.y[i]]);
    points.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const half = (list) => {
      const hull = [];
      for (const p of list) {
        while (hull.length > 1 && turn(hull[hull.length - 2], hull[hull.length - 1], p) <= 0) hull.pop();
        hull.push(p);
      }
      hull.pop();
      return hull;
    };
    const outline = [...half(points), ...half(points.reverse())];
    const middle = points.reduce((sum, p) => [sum[0] + p[0] / points.length, sum[1] + p[1] / points.length], [0, 0]);
    return { outline, middle, seats: points.length };
  }
}

function quantile(values, share) {
  values.sort((a, b) => a - b);
  return values[Math.floor(values.length * share)];
}

function turn(a, b, c) {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

function summed(steps) {
  const values = new Float32Array(steps.length);
  let sum = 0;
  for (let i = 0; i < steps.length; i++) values[i] = sum += steps[i];
  return values;
}
