package io.callboard.rulebook.law;

import java.math.BigDecimal;

/**
 * The facts of one case as rules see them: by the condition's place in the table, numbers exact, and every word as the
 * number that it has in the table's own dictionary ({@code -1} for a word that the table does not know).
 */
public final class Case {
    private final BigDecimal[] numbers;
    private final int[] words;

    Case(BigDecimal[] numbers, int[] words) {
        this.numbers = numbers;
        this.words = words;
    }

    public BigDecimal number(int place) {
        return numbers[place];
    }

    public int word(int place) {
        return words[place];
    }
}
