package io.callboard.hall;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** Looks for the first byte that is no UTF-8, so that its line can be named. */
public final class StrictUtf8 {
    private static final int CHUNK = 8192;

    private StrictUtf8() {}

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
