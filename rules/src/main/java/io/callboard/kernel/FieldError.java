package io.callboard.kernel;

/** What is wrong with one field: a JSON pointer such as {@code /attendees/0/idNumber}, a stable code, words. */
public record FieldError(String pointer, String code, String message) {}
