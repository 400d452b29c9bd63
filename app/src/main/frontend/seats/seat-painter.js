/** Draws a plan on a canvas: areas with their names from afar, seats from near, seats with numbers from nearer. */
const FROM_AFAR = 4;
const WITH_NUMBERS = 20;

export class SeatPainter {
  constructor(canvas, plan) {
    this.canvas = canvas;
    this.pen = canvas.getContext('2d');
    this.plan = plan;
    this.scale = 1;
    this.x = 0;
    this.y = 0;
  }

  /** Canvas pixels of device and the room in CSS pixels. */
  resize(width, height) {
    const ratio = window.devicePixelRatio || 1;
    this.ratio = ratio;
    this.width = width;
    this.height = height;
    this.canvas.width = Math.max(1, Math.round(width * ratio));
    this.canvas.height = Math.max(1, Math.round(height * ratio));
  }

  fit() {
    const { left, right, top, bottom, pitch } = this.plan;
    const room = pitch * 2;
    this.scale = Math.min(this.width / (right - left + 2 * room), this.height / (bottom - top + 2 * room));
    this.least = this.scale;
    this.x = (left + right) / 2 - this.width / 2 / this.scale;
    this.y = (top + bottom) / 2 - this.height / 2 / this.scale;
  }

  zoom(factor, atX, atY) {
    const [px, py] = this.toPlan(atX, atY);
    this.scale = Math.min(Math.max(this.scale * factor, this.least * 0.8), 48 / this.plan.pitch);
    this.x = px - atX / this.scale;
    this.y = py - atY / this.scale;
  }

  pan(dx, dy) {
    this.x -= dx / this.scale;
    this.y -= dy / this.scale;
  }

  /** Moves as little as needed to show a seat. */
  reveal(seat) {
    const [sx, sy] = this.toScreen(this.plan.x[seat], this.plan.y[seat]);
    const edge = 40;
    this.pan(
      sx < edge ? edge - sx : sx > this.width - edge ? this.width - edge - sx : 0,
      sy < edge ? edge - sy : sy > this.height - edge ? this.height - edge - sy : 0
    );
  }

  toPlan(sx, sy) {
    return [this.x + sx / this.scale, this.y + sy / this.scale];
  }

  toScreen(x, y) {
    return [(x - this.x) * this.scale, (y - this.y) * this.scale];
  }

  get seatSize() {
    return this.plan.pitch * this.scale;
  }

  /** Colours by seat: an index into colours of 32-bit pixels and their CSS names; dimmed ones have the highest bit. */
  draw(look, selected, cursor) {
    const { pen, ratio } = this;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, this.canvas.width, this.canvas.height);
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    if (this.seatSize < FROM_AFAR) {
      this.drawAreas(look);
      this.drawDots(look, selected);
    } else {
      this.drawSeats(look, selected);
    }
    if (cursor >= 0) this.drawCursor(cursor, look);
  }

  drawAreas(look) {
    const { pen } = this;
    pen.fillStyle = look.ground;
    pen.strokeStyle = look.line;
    for (const hull of this.plan.hulls) {
      if (!hull.outline.length) continue;
      pen.beginPath();
      hull.outline.forEach(([x, y], i) => {
        const [sx, sy] = this.toScreen(x, y);
        if (i) pen.lineTo(sx, sy);
        else pen.moveTo(sx, sy);
      });
      pen.closePath();
      pen.fill();
      pen.lineWidth = this.seatSize * 0.8 + 2;
      pen.lineJoin = 'round';
      pen.strokeStyle = look.ground;
      pen.stroke();
    }
  }

  /** From afar a seat is a few pixels, written without a path. */
  drawDots(look, selected) {
    const { plan, ratio } = this;
    const width = this.canvas.width;
    const height = this.canvas.height;
    const image = this.pen.getImageData(0, 0, width, height);
    const pixels = new Uint32Array(image.data.buffer);
    const size = Math.max(1, Math.round(this.seatSize * ratio * 0.9));
    for (let i = 0; i < plan.count; i++) {
      const sx = Math.round((plan.x[i] - this.x) * this.scale * ratio - size / 2);
      const sy = Math.round((plan.y[i] - this.y) * this.scale * ratio - size / 2);
      if (sx < 0 || sy < 0 || sx + size >= width || sy + size >= height) continue;
      const pixel = selected[i] ? look.chosenPixel : look.pixels[look.of[i]];
      for (let row = 0; row < size; row++) {
        const at = (sy + row) * width + sx;
        pixels.fill(pixel, at, at + size);
      }
    }
    this.pen.putImageData(image, 0, 0);
    this.nameAreas(look);
  }

  nameAreas(look) {
    const { pen } = this;
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.font = '600 11px system-ui, sans-serif';
    this.plan.hulls.forEach((hull, area) => {
      const [sx, sy] = this.toScreen(hull.middle[0], hull.middle[1]);
      const name = this.plan.areas[area];
      const wide = pen.measureText(name).width;
      const xs = hull.outline.map((p) => p[0]);
      if ((Math.max(...xs) - Math.min(...xs)) * this.scale < wide + 6) return;
      pen.fillStyle = look.label;
      pen.fillRect(sx - wide / 2 - 3, sy - 8, wide + 6, 16);
      pen.fillStyle = look.text;
      pen.fillText(name, sx, sy);
    });
  }

  drawSeats(look, selected) {
    const { pen, plan } = this;
    const size = this.seatSize * 0.78;
    const [left, top] = this.toPlan(-size, -size);
    const [right, bottom] = this.toPlan(this.width + size, this.height + size);
    const byColour = new Map();
    const chosen = [];
    plan.within(left, top, right, bottom, (i) => {
      const list = byColour.get(look.of[i]);
      if (list) list.push(i);
      else byColour.set(look.of[i], [i]);
      if (selected[i]) chosen.push(i);
    });
    byColour.forEach((seats, colour) => {
      pen.fillStyle = look.colours[colour];
      for (const i of seats) {
        const [sx, sy] = this.toScreen(plan.x[i], plan.y[i]);
        pen.fillRect(sx - size / 2, sy - size / 2, size, size);
      }
    });
    pen.strokeStyle = look.chosen;
    pen.lineWidth = Math.max(2, size * 0.16);
    for (const i of chosen) {
      const [sx, sy] = this.toScreen(plan.x[i], plan.y[i]);
      pen.strokeRect(sx - size / 2, sy - size / 2, size, size);
    }
    if (size > WITH_NUMBERS * 0.78) this.writeNumbers(look, byColour, size);
  }

  writeNumbers(look, byColour, size) {
    const { pen, plan } = this;
    pen.font = `600 ${Math.round(size * 0.42)}px system-ui, sans-serif`;
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    byColour.forEach((seats, colour) => {
      pen.fillStyle = look.inks[colour];
      for (const i of seats) {
        const [sx, sy] = this.toScreen(plan.x[i], plan.y[i]);
        pen.fillText(plan.numbers[i], sx, sy);
        if (plan.viewOf[i] === 2) pen.fillText('♿', sx + size * 0.36, sy - size * 0.36);
        if (plan.viewOf[i] === 1) pen.fillText('◐', sx + size * 0.36, sy - size * 0.36);
      }
    });
  }

  drawCursor(seat, look) {
    const { pen } = this;
    const [sx, sy] = this.toScreen(this.plan.x[seat], this.plan.y[seat]);
    const size = Math.max(10, this.seatSize);
    pen.strokeStyle = look.text;
    pen.lineWidth = 2;
    pen.setLineDash([3, 2]);
    pen.strokeRect(sx - size / 2 - 2, sy - size / 2 - 2, size + 4, size + 4);
    pen.setLineDash([]);
  }

  drawLasso(line, look) {
    const { pen } = this;
    pen.strokeStyle = look.chosen;
    pen.lineWidth = 1.5;
    pen.beginPath();
    line.forEach(([x, y], i) => {
      const [sx, sy] = this.toScreen(x, y);
      if (i) pen.lineTo(sx, sy);
      else pen.moveTo(sx, sy);
    });
    pen.stroke();
  }
}
