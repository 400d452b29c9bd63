package io.callboard.reports.press;

import io.callboard.statutory.DailyReturnCsv;
import io.callboard.statutory.DailyReturnFigures;
import io.callboard.statutory.Imprint;
import io.callboard.statutory.Press;
import io.callboard.statutory.ReturnFormat;
import org.springframework.stereotype.Component;

/** Prints returns. */
@Component
public class JasperPress implements Press {
    private final SheetMaker dailyReturn;
    private final Printer printer;

    public JasperPress(SheetMaker dailyReturn, Printer printer) {
        this.dailyReturn = dailyReturn;
        this.printer = printer;
    }

    @Override
    public byte[] press(DailyReturnFigures figures, Imprint imprint, ReturnFormat format) {
        return switch (format) {
            case PDF -> printer.pdf(dailyReturn.sheet(figures, imprint));
            case XLSX -> printer.xlsx(dailyReturn.sheet(figures, imprint));
            case CSV -> DailyReturnCsv.bytes(figures);
        };
    }
}
