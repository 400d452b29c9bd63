package io.callboard.sale.pass;

/** How many passes a performance may have, and how many are asked for or issued. Without a quota there are none. */
public record PassQuota(int seats, int seatsUsed, int workPasses, int workPassesUsed) {
    public int left(PassKind kind) {
        return kind.isSeated() ? seats - seatsUsed : workPasses - workPassesUsed;
    }
}
