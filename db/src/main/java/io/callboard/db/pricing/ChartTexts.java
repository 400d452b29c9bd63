package io.callboard.db.pricing;

import com.fasterxml.jackson.core.type.TypeReference;
import io.callboard.db.Json;
import io.callboard.kernel.Cny;
import io.callboard.pricing.PriceChart;
import java.util.List;

/** Levels and assignments as rows keep them whole. */
final class ChartTexts {
    private static final TypeReference<List<ChartMapper.LevelRow>> LEVELS = new TypeReference<>() {};
    private static final TypeReference<List<PriceChart.Assignment>> ASSIGNMENTS = new TypeReference<>() {};

    private ChartTexts() {}

    static String levels(PriceChart chart) {
        return Json.write(chart.levels().stream().map(ChartTexts::row).toList());
    }

    static List<PriceChart.Level> levels(String text) {
        return Json.read(text, LEVELS).stream().map(ChartTexts::level).toList();
    }

    static ChartMapper.LevelRow row(PriceChart.Level level) {
        return new ChartMapper.LevelRow(level.level(), level.name(), Cny.fen(level.price()));
    }

    static PriceChart.Level level(ChartMapper.LevelRow row) {
        return new PriceChart.Level(row.level(), row.name(), Cny.ofFen(row.priceFen()));
    }

    static String assignments(PriceChart chart) {
        return Json.write(chart.assignments());
    }

    static List<PriceChart.Assignment> assignments(String text) {
        return Json.read(text, ASSIGNMENTS);
    }
}
