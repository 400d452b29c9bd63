package io.callboard.app.collection.outside;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.callboard.collection.CollectionService;
import io.callboard.collection.ReportBatch;
import io.callboard.kernel.BusinessZone;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Speaks the message profile v1 to the collection service over HTTP. */
@Component
class HttpCollectionService implements CollectionService {
    private final CollectionSettings settings;
    private final Clock clock;
    private final RestClient http;

    HttpCollectionService(CollectionSettings settings, Clock clock, RestClient.Builder http) {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.patience())
                .build();
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(settings.patience());
        this.settings = settings;
        this.clock = clock;
        this.http = http.requestFactory(requests)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + settings.key())
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }

    record Envelope(String profile, String sender, String batchNo, String sentAt, @JsonRawValue String items) {}

    /** A receipt or a problem, whichever it is. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(
            @Nullable Integer accepted,
            @Nullable List<RejectedItem> rejected,
            @Nullable String type,
            @Nullable String detail) {}

    @Override
    public Receipt send(ReportBatch batch) {
        var sentAt = BusinessZone.at(clock.instant()).toOffsetDateTime().toString();
        var envelope = new Envelope("v1", settings.sender(), batch.batchNo(), sentAt, batch.payload());
        try {
            var answer = http.post()
                    .uri(address(batch.kind()))
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
                    .body(envelope)
                    .retrieve()
                    .toEntity(Told.class);
            return receipt(answer.getStatusCode().value(), answer.getBody());
        } catch (RestClientException none) {
            var cause = none.getCause() == null ? none : none.getCause();
            throw new Unreachable(
                    "The collection service did not answer (" + cause.getClass().getSimpleName() + ")");
        }
    }

    private URI address(ReportBatch.Kind kind) {
        var base = settings.address();
        if (base == null) {
            throw new Unreachable("No collection service is set up (CALLBOARD_COLLECTION_URL)");
        }
        var path = kind == ReportBatch.Kind.TICKETS ? "/collect/v1/tickets" : "/collect/v1/daily-returns";
        return URI.create(base.toString().replaceAll("/$", "") + path);
    }

    private static Receipt receipt(int status, @Nullable Told told) {
        if (status == HttpStatus.OK.value() && told != null && told.accepted() != null) {
            return new Taken(told.accepted(), Objects.requireNonNullElse(told.rejected(), List.of()));
        }
        if (status == HttpStatus.UNPROCESSABLE_ENTITY.value() && told != null) {
            return new Blocked(Objects.requireNonNullElse(told.detail(), "refused without a reason"));
        }
        throw new Unreachable("The collection service answered " + status);
    }
}
