package io.callboard.sale.pass;

/** Why somebody comes in without paying (赠票, 工作票). Work passes are no seats, but those who hold them count as present. */
public enum PassKind {
    GIFT("HOUSE"),
    SPONSOR("SPONSOR"),
    ARTIST("ARTIST"),
    MEDIA("MEDIA"),
    WORK("WORK");

    private final String holdReason;

    PassKind(String holdReason) {
        this.holdReason = holdReason;
    }

    public boolean isSeated() {
        return this != WORK;
    }

    /** The reason in the dictionary under which seats are held until somebody agrees. */
    public String holdReason() {
        return holdReason;
    }
}
