package io.callboard.sale;

import java.util.List;

/** Prints tickets, one a page, as a PDF. */
public interface TicketPress {
    byte[] print(List<TicketFace> faces);
}
