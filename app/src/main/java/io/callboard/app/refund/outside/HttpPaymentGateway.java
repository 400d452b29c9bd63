package io.callboard.app.refund.outside;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.callboard.kernel.Cny;
import io.callboard.refund.PaymentGateway;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Speaks to the gateway over HTTP: {@code POST /payouts {key, amountFen, method, reference}} and {@code GET
 * /payouts/{key}}, both answered by {@code {key, status: PAID|REFUSED, reference, reason}}. A refusal comes with 422.
 * Every other answer, and none within the time that the settings allow, leaves it unknown whether it paid.
 */
@Component
class HttpPaymentGateway implements PaymentGateway {
    private final GatewaySettings settings;
    private final RestClient http;

    HttpPaymentGateway(GatewaySettings settings, RestClient.Builder http) {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.patience())
                .build();
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(settings.patience());
        this.settings = settings;
        this.http = http.requestFactory(requests)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + settings.token())
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }

    record Order(String key, long amountFen, String method, String reference) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(@Nullable String status, @Nullable String reference, @Nullable String reason) {}

    @Override
    public Answer pay(Payment payment) {
        var order = new Order(payment.key(), Cny.fen(payment.amount()), payment.method(), payment.reference());
        return told(() -> http.post()
                        .uri(address("/payouts"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(order))
                .orElseThrow(() -> new NoAnswer("The gateway has no place for payouts"));
    }

    @Override
    public Optional<Answer> find(String key) {
        return told(() -> http.get().uri(address("/payouts/" + key)));
    }

    private URI address(String path) {
        var base = settings.address();
        if (base == null) {
            throw new NoAnswer("No payment gateway is set up (CALLBOARD_GATEWAY_URL)");
        }
        return URI.create(base.toString().replaceAll("/$", "") + path);
    }

    /** A request that is ready to go. */
    private interface Call {
        RestClient.RequestHeadersSpec<?> prepare();
    }

    private static Optional<Answer> told(Call call) {
        try {
            var answer = call.prepare().retrieve().toEntity(Told.class);
            if (answer.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND)) {
                return Optional.empty();
            }
            return Optional.of(answer(answer.getStatusCode().value(), answer.getBody()));
        } catch (RestClientException none) {
            throw new NoAnswer("The gateway did not answer (" + cause(none) + ")");
        }
    }

    private static Answer answer(int status, @Nullable Told told) {
        boolean known = status < 300 || status == HttpStatus.UNPROCESSABLE_ENTITY.value();
        if (known && told != null && "PAID".equals(told.status()) && told.reference() != null) {
            return new Paid(told.reference());
        }
        if (known && told != null && "REFUSED".equals(told.status())) {
            return new Refused(Objects.requireNonNullElse(told.reason(), "no reason given"));
        }
        throw new NoAnswer("The gateway answered " + status + ", which says nothing of the payment");
    }

    /** The kind of trouble only: messages of the client may hold addresses. */
    private static String cause(Throwable trouble) {
        var cause = trouble.getCause();
        return (cause == null ? trouble : cause).getClass().getSimpleName();
    }
}
