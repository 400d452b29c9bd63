package io.callboard.sale;

/** Where an order is. Orders are born paid. */
public enum OrderStatus {
    PAID,
    PARTLY_RETURNED,
    RETURNED
}
