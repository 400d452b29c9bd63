package io.callboard.sale.pass;

import io.callboard.kernel.ShowCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The passes of performances. Documents go in sealed and come out once, when tickets are made of them. */
public interface Passes {
    void add(PassRequest request, List<Guest> guests);

    Optional<PassRequest> find(String requestNo);

    /** The newest first. */
    List<PassRequest> of(ShowCode show);

    /** Ends one that waits; says false when it is decided already. */
    boolean decide(String requestNo, PassRequest.State state, String by, Instant at);

    /** Those who were asked in, in order, with their documents. */
    List<Guest> guests(String requestNo);

    /** Binds ticket codes to passes by their places. */
    void issue(String requestNo, Map<Integer, String> ticketCodes);

    /** Ends an issued pass; says false when it is none, or over already. */
    boolean voidPass(String ticketCode);

    /** The quota of a performance, with what is used of it. */
    PassQuota quota(ShowCode show);

    /** Sets the quota; keeps others from using it until the transaction ends. */
    void setQuota(ShowCode show, int seats, int workPasses, String by, Instant at);
}
