package io.callboard.sale;

import org.jspecify.annotations.Nullable;

/**
 * What stands on a printed ticket (票面), ready to read in Chinese: the face items of our profile v1. Personal data is masked;
 * reprint is the number of the copy, 0 for the first.
 */
public record TicketFace(
        String title,
        String approvalNo,
        String presenter,
        String venue,
        String hall,
        String curtain,
        String entrance,
        String seat,
        String ticketType,
        String facePrice,
        String paidPrice,
        String ticketCode,
        String qr,
        @Nullable String holder,
        String refundRules,
        String note,
        String servicePhone,
        String seller,
        int reprint) {}
