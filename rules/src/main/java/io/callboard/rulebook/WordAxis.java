package io.callboard.rulebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;

/** A column of words: the choices of an ENUM, yes and no, or the texts that rows name and one that none of them names. */
final class WordAxis implements Axis {
    private final List<Object> values;
    private final boolean open;
    private final List<BitSet> rows = new ArrayList<>();

    WordAxis(Column column, List<Condition> conditions) {
        open = column.type() == Column.Type.TEXT;
        values = switch (column.type()) {
            case BOOLEAN -> List.of(false, true);
            case ENUM -> List.copyOf(column.choices());
            default -> named(conditions);
        };
        for (var value : values) {
            var holding = new BitSet(conditions.size());
            for (int row = 0; row < conditions.size(); row++) {
                holding.set(row, conditions.get(row).holds(value));
            }
            rows.add(holding);
        }
    }

    private static List<Object> named(List<Condition> conditions) {
        var texts = new LinkedHashSet<Object>();
        conditions.stream()
                .filter(Condition.In.class::isInstance)
                .forEach(in -> texts.addAll(((Condition.In) in).values()));
        var other = "another";
        while (texts.contains(other)) {
            other += " one";
        }
        texts.add(other);
        return List.copyOf(texts);
    }

    @Override
    public int pieces() {
        return values.size();
    }

    @Override
    public int pieceOf(Object fact) {
        int place = values.indexOf(fact);
        return place < 0 && open ? values.size() - 1 : place;
    }

    @Override
    public BitSet rows(int piece) {
        return rows.get(piece);
    }

    @Override
    public Object example(int piece) {
        return values.get(piece);
    }
}
