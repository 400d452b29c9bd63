package io.callboard.db.statutory;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.callboard.kernel.Cny;
import io.callboard.kernel.HallCode;
import io.callboard.kernel.ShowCode;
import io.callboard.kernel.VenueCode;
import io.callboard.statutory.DailyReturnFigures;
import io.callboard.statutory.Difference;
import io.callboard.statutory.ReturnNo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;

/** Figures and differences as the table keeps them: codes as text, money in whole fen, times as ISO text. */
final class FiguresJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(codes())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final TypeReference<List<Difference>> DIFFERENCES = new TypeReference<>() {};

    private FiguresJson() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static DailyReturnFigures figures(String json) {
        try {
            return MAPPER.readValue(json, DailyReturnFigures.class);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<Difference> differences(String json) {
        try {
            return MAPPER.readValue(json, DIFFERENCES);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static SimpleModule codes() {
        var module = new SimpleModule("codes");
        module.addSerializer(new FenOut()).addDeserializer(Money.class, new FenIn());
        code(module, VenueCode.class, VenueCode::new);
        code(module, HallCode.class, HallCode::new);
        code(module, ShowCode.class, ShowCode::new);
        code(module, ReturnNo.class, ReturnNo::new);
        return module;
    }

    private static <T> void code(SimpleModule module, Class<T> type, Function<String, T> of) {
        module.addSerializer(type, ToStringSerializer.instance);
        module.addDeserializer(type, new CodeIn<>(type, of));
    }

    private static final class CodeIn<T> extends FromStringDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> of;

        CodeIn(Class<T> type, Function<String, T> of) {
            super(type);
            this.of = of;
        }

        @Override
        protected T _deserialize(String value, DeserializationContext context) {
            return of.apply(value);
        }
    }

    private static final class FenOut extends StdSerializer<Money> {
        private static final long serialVersionUID = 1L;

        FenOut() {
            super(Money.class);
        }

        @Override
        public void serialize(Money money, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(Cny.fen(money));
        }
    }

    private static final class FenIn extends StdDeserializer<Money> {
        private static final long serialVersionUID = 1L;

        FenIn() {
            super(Money.class);
        }

        @Override
        public Money deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return Cny.ofFen(json.getLongValue());
        }
    }
}
