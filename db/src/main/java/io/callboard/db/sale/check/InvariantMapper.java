package io.callboard.db.sale.check;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface InvariantMapper {
    record Found(String showCode, String detail) {}

    List<Found> seatsSoldTwice(@Param("only") @Nullable String only);

    List<Found> ticketsWithoutSeat(@Param("only") @Nullable String only);

    List<Found> soldSeatsWithoutTicket(@Param("only") @Nullable String only);

    List<Found> aboveApproved(@Param("only") @Nullable String only);

    List<Found> seatsMissing(@Param("only") @Nullable String only);

    List<Found> documentsWithoutTicket(@Param("only") @Nullable String only);

    List<Found> ticketsBookedWrong(@Param("only") @Nullable String only);

    List<Found> returnsBookedWrong(@Param("only") @Nullable String only);

    List<Found> exchangesBookedWrong(@Param("only") @Nullable String only);

    List<Found> refundsPaidWrong(@Param("only") @Nullable String only);

    List<Found> salesBookedWithoutTicket(@Param("only") @Nullable String only);

    List<Found> salesUnreported(@Param("only") @Nullable String only);

    List<Found> lockedWithoutLock(@Param("only") @Nullable String only);
}
