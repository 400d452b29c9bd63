package io.callboard.app.http;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Files;
import io.callboard.kernel.Files.FileInfo;
import io.callboard.kernel.Ids;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an uploaded file after looking at what it really is: PDF, PNG, JPEG, an office document, or plain text. */
@Component
public class Uploads {
    public static final int LARGEST = 20 << 20;
    private static final Map<String, String> BY_HEAD = Map.of(
            "25504446", "application/pdf",
            "89504e47", "image/png",
            "ffd8ff", "image/jpeg",
            "504b0304", "application/zip");

    private final Files files;

    Uploads(Files files) {
        this.files = files;
    }

    @Transactional
    public FileInfo keep(Actor actor, String name, byte[] content) {
        if (content.length == 0) {
            throw Refusal.validation("/file", "required", "The file is empty.").asException();
        }
        if (content.length > LARGEST) {
            throw Refusal.of(Problem.TOO_LARGE, "A file has at most 20 MB.").asException();
        }
        var info = new FileInfo(Ids.next("F"), shortName(name), mediaType(content), content.length, sha256(content));
        files.add(info, content, actor);
        return info;
    }

    private static String shortName(String name) {
        var plain = name.replaceAll("[\\\\/\\p{Cntrl}]", "_");
        return plain.length() > 200 ? plain.substring(plain.length() - 200) : plain;
    }

    private static String mediaType(byte[] content) {
        var head = HexFormat.of().formatHex(content, 0, Math.min(4, content.length));
        return BY_HEAD.entrySet().stream()
                .filter(entry -> head.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> textOrRefusal(content));
    }

    private static String textOrRefusal(byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8);
        boolean plain = text.indexOf('\uFFFD') < 0 && text.indexOf('\0') < 0;
        if (!plain || text.stripLeading().startsWith("<")) {
            throw Refusal.of(Problem.MEDIA_TYPE, "PDF, PNG, JPEG, office documents and plain text are taken.")
                    .asException();
        }
        return "text/plain";
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
