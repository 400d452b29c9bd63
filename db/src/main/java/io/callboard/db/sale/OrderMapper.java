package io.callboard.db.sale;

import io.callboard.sale.Order.Payment.Method;
import io.callboard.sale.OrderStatus;
import io.callboard.sale.Orders;
import io.callboard.sale.TicketStatus;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface OrderMapper {
    record Row(
            String orderNo,
            String showCode,
            String principal,
            String channel,
            OrderStatus status,
            long totalFen,
            String purchaserName,
            String mobileLast4,
            @Nullable String idMasked,
            Method paymentMethod,
            String paymentReference,
            long paidFen,
            int refundRules,
            Instant soldAt) {}

    record TicketRow(
            String ticketCode,
            String orderNo,
            String showCode,
            String seatCode,
            String level,
            String channel,
            long priceFen,
            long paidFen,
            String ticketType,
            TicketStatus status,
            @Nullable String holderName,
            @Nullable String idMasked,
            Instant soldAt) {}

    /** A document as the tables keep it: sealed, as keyed digest, masked. */
    record Sealed(String type, byte[] cipher, String digest, String masked) {}

    void insert(
            @Param("row") Row row,
            @Param("lockId") String lockId,
            @Param("mobileCipher") byte[] mobileCipher,
            @Param("id") @Nullable Sealed id);

    void insertTicket(
            @Param("row") TicketRow row,
            @Param("id") @Nullable Sealed id,
            @Param("guardian") @Nullable String guardian);

    void insertInstead(@Param("row") Row row, @Param("lockId") String lockId, @Param("givenUp") String givenUp);

    void insertTicketInstead(@Param("row") TicketRow row, @Param("givenUp") String givenUp);

    /** A ticket that changed hands has done so whatever it is exchanged for. */
    void copyHolderChanges(@Param("ticketCode") String ticketCode, @Param("givenUp") String givenUp);

    @Nullable
    Row find(String orderNo);

    @Nullable
    Row findForChange(String orderNo);

    List<Row> list(
            @Param("filter") Orders.Filter filter, @Param("before") @Nullable String before, @Param("limit") int limit);

    List<TicketRow> ticketsOf(String orderNo);

    @Nullable
    TicketRow ticket(String ticketCode);

    int moveTickets(
            @Param("tickets") Collection<String> tickets,
            @Param("from") Collection<TicketStatus> from,
            @Param("to") TicketStatus to,
            @Param("returnedAt") @Nullable Instant returnedAt);

    int renewStatus(String orderNo);

    /** A ticket's holder before and after. */
    record HolderChange(
            String ticketCode,
            int changeNo,
            @Nullable String nameBefore,
            @Nullable String idBefore,
            String nameAfter,
            String idAfter) {}

    int holderChanges(String ticketCode);

    int changeHolder(
            @Param("ticketCode") String ticketCode,
            @Param("name") String name,
            @Param("id") Sealed id,
            @Param("guardian") @Nullable String guardian);

    void insertHolderChange(@Param("change") HolderChange change, @Param("by") String by, @Param("at") Instant at);
}
