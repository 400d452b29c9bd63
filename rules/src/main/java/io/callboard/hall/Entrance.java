package io.callboard.hall;

/** The way to an area of a plan: the stand (看台) that it belongs to and the gate; either may be empty. */
public record Entrance(String area, String stand, String gate) {
    /** What stands on a ticket: the gate with the stand, or the area where neither was named. */
    public String words() {
        var words = (stand + " " + gate).strip();
        return words.isEmpty() ? area : words;
    }
}
