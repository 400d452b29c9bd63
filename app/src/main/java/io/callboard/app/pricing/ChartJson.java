package io.callboard.app.pricing;

import io.callboard.kernel.Cny;
import io.callboard.kernel.ShowCode;
import io.callboard.pricing.PriceChart;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Price charts as the contract writes and reads them. Lowered lets the price rules take something off by circumstances. */
final class ChartJson {
    private ChartJson() {}

    record Level(
            @NotBlank @Size(max = 20) String level,
            @NotBlank @Size(max = 60) String name,
            @NotNull @Min(0) @Max(100_000_000) Long priceFen) {
        static Level of(PriceChart.Level level) {
            return new Level(level.level(), level.name(), Cny.fen(level.price()));
        }

        PriceChart.Level price() {
            return new PriceChart.Level(level, name, Cny.ofFen(priceFen));
        }
    }

    record Assignment(
            @NotBlank @Size(max = 20) String level,
            @Nullable String area,
            @Nullable List<@NotNull String> rows,
            @Nullable List<@NotNull String> seatCodes) {
        static Assignment of(PriceChart.Assignment each) {
            return new Assignment(each.level(), each.area(), each.rows(), each.seatCodes());
        }

        PriceChart.Assignment assignment() {
            return new PriceChart.Assignment(level, area, rows, seatCodes);
        }
    }

    record Chart(
            @NotNull Integer planVersion,
            @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Level> levels,
            @NotNull @Size(min = 1, max = 5000) List<@NotNull @Valid Assignment> assignments,
            @Nullable Boolean lowered) {
        static Chart of(PriceChart chart) {
            return new Chart(
                    chart.planVersion(),
                    chart.levels().stream().map(Level::of).toList(),
                    chart.assignments().stream().map(Assignment::of).toList(),
                    chart.lowered());
        }

        PriceChart chart(ShowCode code, int version) {
            return new PriceChart(
                    code,
                    planVersion,
                    levels.stream().map(Level::price).toList(),
                    assignments.stream().map(Assignment::assignment).toList(),
                    Boolean.TRUE.equals(lowered),
                    version);
        }
    }
}
