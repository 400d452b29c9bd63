package io.callboard.statutory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a return is archived: to sign and file, to calculate with, to hand to another system. */
public enum ReturnFormat {
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    ReturnFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of a file's name, and the last part of its address. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReturnFormat> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }
}
