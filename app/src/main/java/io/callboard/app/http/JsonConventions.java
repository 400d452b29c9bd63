package io.callboard.app.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.callboard.kernel.BusinessZone;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** JSON as the contract has it: unknown fields refused, nothing guessed, moments with the business zone's offset. */
@Configuration
class JsonConventions {
    @Bean
    Jackson2ObjectMapperBuilderCustomizer contractJson() {
        return builder -> builder.featuresToEnable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .featuresToDisable(MapperFeature.ALLOW_COERCION_OF_SCALARS, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .serializerByType(Instant.class, new MomentWriter())
                .deserializerByType(Instant.class, new MomentReader());
    }

    private static final class MomentWriter extends StdSerializer<Instant> {
        private static final long serialVersionUID = 1L;

        MomentWriter() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator json, SerializerProvider provider) throws IOException {
            var local = BusinessZone.at(value.truncatedTo(ChronoUnit.MILLIS)).toOffsetDateTime();
            json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local));
        }
    }

    private static final class MomentReader extends StdDeserializer<Instant> {
        private static final long serialVersionUID = 1L;

        MomentReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var text = json.getValueAsString();
            try {
                return OffsetDateTime.parse(text == null ? "" : text).toInstant();
            } catch (DateTimeException wrong) {
                throw context.weirdStringException(
                        text == null ? "" : text, Instant.class, "a moment with its offset is wanted");
            }
        }
    }
}
