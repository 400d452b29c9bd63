package io.callboard.rulebook;

import java.util.BitSet;

/**
 * One condition column cut into pieces that no row of the table tells apart: what holds for one value of a piece holds
 * for all. Pieces are exact, so whatever is found out by walking over them is found out for every value there is.
 */
interface Axis {
    int pieces();

    /** The piece in which a fact lies, or -1 for one that no piece has. */
    int pieceOf(Object fact);

    /** The rows that ask nothing which a value of this piece does not meet. */
    BitSet rows(int piece);

    /** A value of the piece, one that people meet where there is such a one. */
    Object example(int piece);
}
