package io.callboard.rulebook.law;

/**
 * The facts of one case as rules see them: the bucket of rows that may hold, numbers by the condition's place in the table
 * as {@link Exact} writes them, and every word as the number that it has in the table's own dictionary ({@code -1} for a
 * word that the table does not know). The getters are written out because the engine hashes and compares properties without
 * interpreting a call.
 */
public final class Case {
    /** As many conditions as a table may have. */
    static final int MOST_CONDITIONS = 12;

    private final int bucket;
    private final long[] numbers;
    private final int[] words;

    Case(int bucket, long[] numbers, int[] words) {
        this.bucket = bucket;
        this.numbers = numbers;
        this.words = words;
    }

    public int getBucket() {
        return bucket;
    }

    public long getNumber0() {
        return numbers[0];
    }

    public long getNumber1() {
        return numbers[1];
    }

    public long getNumber2() {
        return numbers[2];
    }

    public long getNumber3() {
        return numbers[3];
    }

    public long getNumber4() {
        return numbers[4];
    }

    public long getNumber5() {
        return numbers[5];
    }

    public long getNumber6() {
        return numbers[6];
    }

    public long getNumber7() {
        return numbers[7];
    }

    public long getNumber8() {
        return numbers[8];
    }

    public long getNumber9() {
        return numbers[9];
    }

    public long getNumber10() {
        return numbers[10];
    }

    public long getNumber11() {
        return numbers[11];
    }

    public int getWord0() {
        return words[0];
    }

    public int getWord1() {
        return words[1];
    }

    public int getWord2() {
        return words[2];
    }

    public int getWord3() {
        return words[3];
    }

    public int getWord4() {
        return words[4];
    }

    public int getWord5() {
        return words[5];
    }

    public int getWord6() {
        return words[6];
    }

    public int getWord7() {
        return words[7];
    }

    public int getWord8() {
        return words[8];
    }

    public int getWord9() {
        return words[9];
    }

    public int getWord10() {
        return words[10];
    }

    public int getWord11() {
        return words[11];
    }
}
