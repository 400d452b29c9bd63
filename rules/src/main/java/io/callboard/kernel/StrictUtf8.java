package io.callboard.kernel;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** Reads files of people as UTF-8 or not at all; the line of the first wrong byte can be named. */
public final class StrictUtf8 {
    private static final int CHUNK = 8192;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private StrictUtf8() {}

    /** The text without a byte order mark; refuses one that is not UTF-8 by its first wrong line. */
    public static String text(byte[] bytes) {
        wrongLine(bytes).ifPresent(line -> {
            throw Refusal.validation("/", "encoding", "Line " + line + " is not UTF-8.")
                    .asException();
        });
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** The line, from 1, of the first byte that is no UTF-8; empty when all are. */
    public static OptionalLong wrongLine(byte[] text) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.wrap(text);
        var chars = CharBuffer.allocate(CHUNK);
        while (true) {
            var result = decoder.decode(bytes, chars, true);
            if (result.isError()) {
                return OptionalLong.of(1 + lineBreaks(text, bytes.position()));
            }
            if (result.isUnderflow()) {
                return OptionalLong.empty();
            }
            chars.clear();
        }
    }

    private static long lineBreaks(byte[] text, int end) {
        long breaks = 0;
        for (int i = 0; i < end; i++) {
            breaks += text[i] == '\n' ? 1 : 0;
        }
        return breaks;
    }
}
