package io.callboard.app.hall;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.callboard.hall.PlanCsv;
import io.callboard.hall.PlanError;
import io.callboard.hall.PlanFault;
import io.callboard.hall.PlanReading;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a plan's file in whichever of the two forms it comes. */
@Component
class PlanReader {
    static final int LARGEST_MB = 20;
    static final int LARGEST = LARGEST_MB << 20;

    private final ObjectMapper json;

    PlanReader(ObjectMapper json) {
        this.json = json;
    }

    PlanReading read(byte[] source, boolean isJson) {
        if (source.length > LARGEST) {
            var error = PlanError.of(1, "", PlanFault.TOO_LARGE, String.valueOf(LARGEST_MB));
            return new PlanReading.Wrong(List.of(error));
        }
        return isJson ? PretixPlan.read(json, source) : PlanCsv.read(source);
    }
}
