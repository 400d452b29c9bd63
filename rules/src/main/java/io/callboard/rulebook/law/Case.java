package io.callboard.rulebook.law;

import java.math.BigDecimal;

/**
 * The facts of one case as rules see them: the bucket of rows that may hold, numbers by the condition's place in the
 * table, exact, and every word as the number that it has in the table's own dictionary ({@code -1} for a word that the
 * table does not know).
 */
public final class Case {
    private final int bucket;
    private final BigDecimal[] numbers;
    private final int[] words;

    Case(int bucket, BigDecimal[] numbers, int[] words) {
        this.bucket = bucket;
        this.numbers = numbers;
        this.words = words;
    }

    /** A property, so that the engine finds the rules of a bucket by hashing instead of asking every rule. */
    public int getBucket() {
        return bucket;
    }

    public BigDecimal number(int place) {
        return numbers[place];
    }

    public int word(int place) {
        return words[place];
    }
}
