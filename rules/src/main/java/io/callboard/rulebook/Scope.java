package io.callboard.rulebook;

import java.util.regex.Pattern;

/**
 * For whom a row is: everybody, or one venue (11 digits), one presenter (licence number), one show (its id). Written
 * {@code global}, {@code venue:11010100101}, {@code presenter:…}, {@code show:…}. Where rows of several scopes hold, the
 * most specific one wins.
 */
public record Scope(Kind kind, String id) {
    /** The least specific first. */
    public enum Kind {
        GLOBAL,
        VENUE,
        PRESENTER,
        SHOW
    }

    public static final Scope GLOBAL = new Scope(Kind.GLOBAL, "");

    private static final Pattern FORM = Pattern.compile("(venue|presenter|show):(\\S.{0,79})");

    /** Reads the written form; an empty one is global. Throws IllegalArgumentException with words for people. */
    public static Scope of(String text) {
        if (text.isBlank() || text.strip().equals("global")) {
            return GLOBAL;
        }
        var match = FORM.matcher(text.strip());
        if (!match.matches()) {
            throw new IllegalArgumentException("global, venue:…, presenter:… or show:… is wanted");
        }
        return new Scope(Kind.valueOf(match.group(1).toUpperCase(java.util.Locale.ROOT)), match.group(2));
    }

    boolean covers(Setting setting) {
        return switch (kind) {
            case GLOBAL -> true;
            case VENUE -> id.equals(setting.venue());
            case PRESENTER -> id.equals(setting.presenter());
            case SHOW -> id.equals(setting.show());
        };
    }

    @Override
    public String toString() {
        return kind == Kind.GLOBAL ? "global" : kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + id;
    }
}
