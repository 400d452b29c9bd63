package io.callboard.show;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether an application has what the authority wants to see (营业性演出管理条例 art. 16, 2020, and the service guides):
 * what it says, and the papers that come with it. Papers that only the later steps need are asked for there.
 */
public record Completeness(List<String> missing) {
    private static final Set<DocumentKind> ALWAYS = EnumSet.of(
            DocumentKind.APPLICATION_FORM,
            DocumentKind.LICENCE,
            DocumentKind.PERFORMER_LIST,
            DocumentKind.PROGRAMME,
            DocumentKind.VENUE_PROOF);

    public Completeness {
        missing = List.copyOf(missing);
    }

    public static Completeness of(ShowData show) {
        var missing = new ArrayList<String>();
        if (show.performers().isEmpty()) {
            missing.add("performers");
        }
        if (show.programme().isBlank()) {
            missing.add("programme");
        }
        if (show.performances().isEmpty()) {
            missing.add("performances");
        }
        var there = show.documents().stream().map(ShowData.Document::kind).collect(Collectors.toSet());
        ALWAYS.stream().filter(kind -> !there.contains(kind)).map(Enum::name).forEach(missing::add);
        return new Completeness(missing);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }
}
