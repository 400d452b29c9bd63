/** How seats cross the wire: deflated packed states, and numbers as varints in base64. */
export const STATES = ['OFF', 'AVAILABLE', 'LOCKED', 'HELD', 'KILLED', 'SOLD'];

export function bytes(base64) {
  const text = atob(base64);
  const read = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) read[i] = text.charCodeAt(i);
  return read;
}

export async function inflated(base64) {
  const stream = new Blob([bytes(base64)]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Three bits a seat, the lowest first. */
export function unpacked(packed, count) {
  const states = new Uint8Array(count);
  for (let i = 0, bit = 0; i < count; i++, bit += 3) {
    const at = bit >> 3;
    states[i] = ((packed[at] | ((packed[at + 1] || 0) << 8)) >> (bit & 7)) & 7;
  }
  return states;
}

export function numbers(read) {
  const all = [];
  let number = 0;
  let shift = 0;
  for (const byte of read) {
    number |= (byte & 127) << shift;
    shift += 7;
    if (byte < 128) {
      all.push(number);
      number = 0;
      shift = 0;
    }
  }
  return all;
}

/** Flags as lengths of runs, beginning with one of unset flags. */
export function runs(flags) {
  const written = [];
  let run = 0;
  let set = 0;
  const put = (n) => {
    while (n > 127) {
      written.push((n & 127) | 128);
      n >>>= 7;
    }
    written.push(n);
  };
  for (let i = 0; i < flags.length; i++) {
    if (flags[i] !== set) {
      put(run);
      run = 0;
      set = flags[i];
    }
    run++;
  }
  put(run);
  let text = '';
  for (const byte of written) text += String.fromCharCode(byte);
  return btoa(text);
}

/** One value a seat from pairs of value and length. */
export function spread(pairs, count, Kind) {
  const values = new Kind(count);
  let at = 0;
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    values.fill(pairs[i], at, at + pairs[i + 1]);
    at += pairs[i + 1];
  }
  return values;
}
