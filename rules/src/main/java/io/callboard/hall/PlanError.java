package io.callboard.hall;

/** What is wrong in a plan's file; line from 1, the column's name or nothing. */
public record PlanError(long line, String column, String message) {}
