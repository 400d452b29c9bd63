package io.callboard.show;

import java.util.List;
import java.util.Optional;

/** Names that a show must not begin with (营业性演出管理条例 art. 24); a warning to whoever decides, not a refusal. */
public final class TitleRule {
    private static final List<String> RESERVED = List.of("中国", "中华", "全国", "国际");

    private TitleRule() {}

    /** The reserved word that a title begins with. */
    public static Optional<String> reservedPrefix(String title) {
        return RESERVED.stream().filter(title.strip()::startsWith).findFirst();
    }
}
